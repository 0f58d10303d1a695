using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>Puts columns beside cells, keeps the rows that pass the conditions, orders them and cuts a page.</summary>
/// <remarks>
/// <code>
/// before: cells, columns     after: having volume.value gte 2000000, order volume.value desc, first 1
/// 440705  2,347,700          440781  2,390,400
/// 440781  2,390,400
/// 440784  1,270,900
/// </code>
/// </remarks>
internal sealed class RowsNode(BoundRows rows, AxisNode axis, IReadOnlyList<MeasureNode> measures, IReadOnlyList<RowsNode> drillDowns) : PlanNode
{
    public BoundRows Rows { get; } = rows;

    public AxisNode Axis { get; } = axis;

    public IReadOnlyList<MeasureNode> Measures { get; } = measures;

    public IReadOnlyList<RowsNode> DrillDowns { get; } = drillDowns;

    public override string Line
    {
        get
        {
            var having = string.Concat(Rows.Request.Having.Select(one => $", having {one.Field}"));
            var order = string.Concat(Rows.Request.Order.Select(one => $", order {one.Field} {one.Direction.ToString().ToLowerInvariant()}"));
            var first = Rows.Request.First is { } count ? $", first {count}" : "";
            return $"rows{having}{order}{first}";
        }
    }

    public override IReadOnlyList<PlanNode> Inputs => [Axis, .. Measures, .. DrillDowns];
}
