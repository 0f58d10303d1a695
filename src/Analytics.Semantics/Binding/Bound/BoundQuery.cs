using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>A question with all its names looked up.</summary>
internal sealed record BoundQuery
{
    public required AnalyticQuery Query { get; init; }

    public required PerspectiveIndex Index { get; init; }

    /// <summary>The rows; where none were asked, those on which totals stand: without keys, one.</summary>
    public required BoundRows Rows { get; init; }

    public required IReadOnlyList<BoundTotals> Totals { get; init; }

    /// <summary>The measures of the rows beyond the page; null where not asked.</summary>
    public required IReadOnlyList<BoundMeasure>? Rest { get; init; }
}
