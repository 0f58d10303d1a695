namespace Analytics.Semantics.Query;

/// <summary>A question, as every channel asks it; names not yet looked up.</summary>
public sealed record AnalyticQuery
{
    /// <summary>Name of the perspective.</summary>
    public required string Perspective { get; init; }

    /// <summary>Name of the level, case aside; null: the finest that keys and filters name.</summary>
    public string? Level { get; init; }

    /// <summary>The filter that says which rows there are.</summary>
    public FilterNode? Where { get; init; }

    /// <summary>The rows; null where none are asked.</summary>
    public RowsRequest? Rows { get; init; }

    /// <summary>The totals, each under its own response name.</summary>
    public IReadOnlyList<TotalsRequest> Totals { get; init; } = [];

    /// <summary>The rows beyond the page; null where not asked.</summary>
    public RestRequest? Rest { get; init; }

    /// <summary>Whether the answer says how it came about.</summary>
    public bool Explain { get; init; }
}
