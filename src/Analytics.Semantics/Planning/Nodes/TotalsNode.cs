using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>Evaluates columns once for all rows that agree in some keys, at their own grain and never as a sum of rows.</summary>
/// <remarks>
/// <code>
/// rows: district  volume     total: city
/// 440705          2,347,700  13,730,000 as published
/// 440781          2,390,400
/// </code>
/// </remarks>
internal sealed class TotalsNode(BoundTotals totals, BoundTotal set, IReadOnlyList<MeasureNode> measures) : PlanNode
{
    public BoundTotals Totals { get; } = totals;

    public BoundTotal Set { get; } = set;

    public IReadOnlyList<MeasureNode> Measures { get; } = measures;

    public override string Line => $"totals ({Set.Context})";

    public override IReadOnlyList<PlanNode> Inputs => Measures;
}
