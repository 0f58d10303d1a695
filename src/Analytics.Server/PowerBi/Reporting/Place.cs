namespace Analytics.Server.PowerBi.Reporting;

/// <summary>Where a visual stands on its page, in pixels.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
internal sealed record Place(int X, int Y, int Width, int Height);
