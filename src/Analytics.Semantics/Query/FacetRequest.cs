namespace Analytics.Semantics.Query;

/// <summary>A facet of a figure.</summary>
public sealed record FacetRequest
{
    /// <summary>Which.</summary>
    public required FacetKind Kind { get; init; }

    /// <summary>The response name.</summary>
    public required string ResponseName { get; init; }

    /// <summary>Growth, change, previous: the move in time; null: the year before.</summary>
    public TimeShift? Shift { get; init; }

    /// <summary>Share, rank: the keys that are not grouped by; null: all.</summary>
    public IReadOnlyList<string>? Across { get; init; }

    /// <summary>Share: of what.</summary>
    public ShareOf Of { get; init; } = ShareOf.Total;

    /// <summary>Rank: which comes first.</summary>
    public Direction Direction { get; init; } = Direction.Desc;

    /// <summary>Running total: the key of time; null: the finest that is grouped by.</summary>
    public string? Along { get; init; }

    /// <summary>Moving average: how many rows, from 1; null: 3.</summary>
    public int? Periods { get; init; }

    /// <summary>Against: the name of the other perspective.</summary>
    public string? Perspective { get; init; }

    /// <summary>Where it stands.</summary>
    public required QueryPath Path { get; init; }
}
