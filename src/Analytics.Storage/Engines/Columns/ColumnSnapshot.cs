using Analytics.Semantics.Engines;
using Analytics.Storage.Engines.Columns.Scanning;

namespace Analytics.Storage.Engines.Columns;

/// <summary>The records of one version of the data. Never changes.</summary>
/// <param name="Version">The version.</param>
/// <param name="Planners">Plans scans, by fact that is held.</param>
/// <param name="Modes">Where each fact is read.</param>
internal sealed record ColumnSnapshot(string Version, IReadOnlyDictionary<string, ScanPlanner> Planners, IReadOnlyList<FactMode> Modes)
{
    /// <summary>How a scan is run; null where it is not run here.</summary>
    public ScanPlan? Plan(AggregateScan scan) => Planners.TryGetValue(scan.Fact, out var planner) ? planner.Plan(scan) : null;
}
