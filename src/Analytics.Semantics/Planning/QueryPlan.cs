using Analytics.Semantics.Engines;

namespace Analytics.Semantics.Planning;

/// <summary>How a question is answered.</summary>
/// <param name="Rows">The rows; also where only totals are asked.</param>
/// <param name="Totals">The totals, set by set.</param>
/// <param name="Rest">The rows beyond the page; null where not asked.</param>
internal sealed record QueryPlan(RowsNode Rows, IReadOnlyList<TotalsNode> Totals, RestNode? Rest)
{
    private IReadOnlyList<ScanNode>? _scans;
    private IReadOnlyList<AggregateScan>? _aggregates;

    /// <summary>Every step, those used in several places more than once.</summary>
    public IEnumerable<PlanNode> All() => Roots().SelectMany(root => root.All());

    /// <summary>What the storage engine must read, each scan once.</summary>
    public IReadOnlyList<ScanNode> Scans() => _scans ??= [.. All().OfType<ScanNode>().DistinctBy(node => node.Scan)];

    /// <summary>What the storage engine must sum up: scans of one frame are one.</summary>
    public IReadOnlyList<AggregateScan> Aggregates() => _aggregates ??=
    [
        .. All().OfType<RecordScanNode>().GroupBy(node => node.Scan.Frame)
            .Select(same => same.First().Scan with { Aggregates = [.. same.SelectMany(node => node.Scan.Aggregates).Distinct()] }),
    ];

    /// <summary>The plan as text, one step a line, what a step takes indented below it.</summary>
    public override string ToString() => string.Join('\n', Roots().Select(root => root.Text)) + "\n";

    private IEnumerable<PlanNode> Roots() => [Rows, .. Totals, .. Rest is null ? Array.Empty<PlanNode>() : [Rest]];
}
