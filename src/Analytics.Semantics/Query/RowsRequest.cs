namespace Analytics.Semantics.Query;

/// <summary>The rows of a question, or of a drill-down within it.</summary>
public sealed record RowsRequest
{
    /// <summary>The default of <see cref="First"/>.</summary>
    public const int DefaultFirst = 100;

    /// <summary>The default of <see cref="Most"/>.</summary>
    public const int MostFirst = 10_000;

    /// <summary>The response name; a drill-down is found by it.</summary>
    public required string ResponseName { get; init; }

    /// <summary>The keys to group by; in a drill-down those that it adds.</summary>
    public IReadOnlyList<KeyRequest> By { get; init; } = [];

    /// <summary>What is measured.</summary>
    public IReadOnlyList<MeasureRequest> Measures { get; init; } = [];

    /// <summary>Conditions on rows, with all figures there.</summary>
    public IReadOnlyList<HavingRequest> Having { get; init; } = [];

    /// <summary>The order; the keys break ties.</summary>
    public IReadOnlyList<OrderRequest> Order { get; init; } = [];

    /// <summary>The most rows; null: <see cref="DefaultFirst"/>, with a notice where that cuts.</summary>
    public int? First { get; init; }

    /// <summary>The most that <see cref="First"/> may be; a channel that streams may allow more.</summary>
    public int Most { get; init; } = MostFirst;

    /// <summary>The cursor behind which to begin; null: at the start.</summary>
    public string? After { get; init; }

    /// <summary>Questions in the context of each row.</summary>
    public IReadOnlyList<RowsRequest> DrillDowns { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required QueryPath Path { get; init; }
}
