namespace Analytics.Server.PowerBi.Dax;

/// <summary>The measures that tell for which months there are records.</summary>
/// <param name="First">Name of that of the first day.</param>
/// <param name="Last">Name of that of the last.</param>
internal sealed record RecordSpan(string First, string Last);
