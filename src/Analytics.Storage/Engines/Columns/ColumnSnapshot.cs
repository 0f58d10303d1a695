using Analytics.Semantics.Engines;
using Analytics.Storage.Engines.Columns.Scanning;

namespace Analytics.Storage.Engines.Columns;

/// <summary>The records of one version of the data. Never changes.</summary>
/// <param name="Version">The version.</param>
/// <param name="Planners">Plans scans, by fact that is held.</param>
/// <param name="States">Which records there are, by fact.</param>
/// <param name="Modes">Where each fact is read.</param>
internal sealed record ColumnSnapshot(
    string Version,
    IReadOnlyDictionary<string, ScanPlanner> Planners,
    IReadOnlyDictionary<string, RecordState> States,
    IReadOnlyList<FactMode> Modes)
{
    /// <summary>Whether it can answer while the records of another version are brought into memory: all of them are held, and nothing else has changed.</summary>
    public bool StandsInFor(string other) =>
        Modes.All(mode => mode.Mode == StorageMode.Import) && DataVersion.Parse(Version).Published == DataVersion.Parse(other).Published;

    /// <summary>How a scan is run; null where it is not run here.</summary>
    public ScanPlan? Plan(AggregateScan scan) => Planners.TryGetValue(scan.Fact, out var planner) ? planner.Plan(scan) : null;
}
