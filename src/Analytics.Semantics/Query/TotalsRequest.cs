namespace Analytics.Semantics.Query;

/// <summary>Totals and subtotals.</summary>
public sealed record TotalsRequest
{
    /// <summary>For each kind of total the keys that stay grouped; null: one total of all.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Levels { get; init; }

    /// <summary>What is measured.</summary>
    public IReadOnlyList<MeasureRequest> Measures { get; init; } = [];

    /// <summary>The response name.</summary>
    public required string ResponseName { get; init; }

    /// <summary>Where it stands.</summary>
    public required QueryPath Path { get; init; }
}
