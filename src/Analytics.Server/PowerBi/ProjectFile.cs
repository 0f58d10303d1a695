namespace Analytics.Server.PowerBi;

/// <summary>A file of a project.</summary>
/// <param name="Path">The path below the project's folder, with slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record ProjectFile(string Path, string Text);
