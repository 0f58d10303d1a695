using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>Says which rows there are: the cells that any figure has, and for each time every member of a dimension of which all are known.</summary>
/// <remarks>
/// <code>
/// before: rows          after: by year, district
/// 2023  440705          2023  440703
/// 2023  440781          2023  440704
///                       2023  440705 … seven rows
/// </code>
/// </remarks>
/// <param name="context">The context of the rows.</param>
/// <param name="times">The same without filters of members that are all known.</param>
/// <param name="scans">Where figures are looked for, in the second of the two.</param>
/// <param name="records">Where records are looked for, in the first.</param>
/// <param name="around">The same in the second.</param>
internal sealed class AxisNode(
    FilterContext context, FilterContext times, IReadOnlyList<ScanNode> scans, IReadOnlyList<RecordScanNode> records, IReadOnlyList<RecordScanNode> around) : PlanNode
{
    public FilterContext Context { get; } = context;

    public FilterContext Times { get; } = times;

    public IReadOnlyList<ScanNode> Scans { get; } = scans;

    public IReadOnlyList<RecordScanNode> Records { get; } = records;

    public IReadOnlyList<RecordScanNode> Around { get; } = around;

    public override string Line => $"cells ({Context})";

    public override IReadOnlyList<PlanNode> Inputs => [.. Scans, .. Records.Concat(Around).DistinctBy(node => node.Text)];
}
