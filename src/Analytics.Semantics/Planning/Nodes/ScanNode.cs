using Analytics.Semantics.Engines;

namespace Analytics.Semantics.Planning;

/// <summary>Reads the figures of a fact at one level; the storage engine answers it.</summary>
/// <remarks>
/// <code>
/// before: the fact                      after: level district, date within 2023
/// id  kind      district  metric  value      id  district  metric  value
/// 29  CITY      –         VOLUME  13.73M     36  440705    VOLUME  2.35M
/// 36  DISTRICT  440705    VOLUME  2.35M      41  440781    VOLUME  2.39M
/// 41  DISTRICT  440781    VOLUME  2.39M
/// </code>
/// </remarks>
internal sealed class ScanNode(FigureScan scan) : PlanNode
{
    public FigureScan Scan { get; } = scan;

    public override string Line
    {
        get
        {
            var restrictions = Scan.Restrictions.Count == 0 ? "" : $" where {string.Join(" and ", Scan.Restrictions)}";
            return $"scan {Scan.Fact} at {Scan.Level}{restrictions}";
        }
    }
}
