namespace Analytics.Semantics.Results;

/// <summary>The answer to a question.</summary>
public sealed record AnalyticResult
{
    /// <summary>The page of rows; null where none were asked.</summary>
    public ResultTable? Rows { get; init; }

    /// <summary>The rows beyond the page, as one row; null where not asked, or where there are none.</summary>
    public ResultTable? Rest { get; init; }

    /// <summary>The totals, in the order asked.</summary>
    public IReadOnlyList<ResultTable> Totals { get; init; } = [];

    /// <summary>How many rows there are on all pages.</summary>
    public int GroupCount { get; init; }

    /// <summary>Whether rows stand before the page.</summary>
    public bool HasPreviousPage { get; init; }

    /// <summary>Whether rows stand behind the page.</summary>
    public bool HasNextPage { get; init; }

    /// <summary>What to know.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>The version of the data.</summary>
    public required string DataVersion { get; init; }

    /// <summary>How it came about; null unless asked.</summary>
    public Explanation? Explanation { get; init; }
}
