namespace Analytics.Semantics.Planning;

/// <summary>Combines the rows beyond the page into one.</summary>
/// <remarks>
/// <code>
/// rows     volume   page of 1   rest
/// Taishan  2.39M    Taishan     3 rows: 4.85M
/// Xinhui   2.35M
/// Heshan   1.27M
/// Enping   1.24M
/// </code>
/// </remarks>
internal sealed class RestNode(IReadOnlyList<MeasureNode> measures) : PlanNode
{
    public IReadOnlyList<MeasureNode> Measures { get; } = measures;

    public override string Line => "rest";

    public override IReadOnlyList<PlanNode> Inputs => Measures;
}
