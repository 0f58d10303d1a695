using Analytics.Semantics.Engines;

namespace Analytics.Semantics.Planning;

/// <summary>Sums up the records of a fact by groups; the storage engine answers it, for all steps with the same frame at once.</summary>
/// <remarks>
/// <code>
/// before: the records                  after: sum volume, by year, district
/// day         district  volume         year  district  sum
/// 2023-03-05  440705    400            2023  440705    600
/// 2023-07-01  440705    200            2023  440781    300
/// 2023-07-01  440781    300
/// </code>
/// </remarks>
internal sealed class RecordScanNode(AggregateScan scan) : PlanNode
{
    public AggregateScan Scan { get; } = scan;

    public override string Line => $"sum up {Scan}";
}
