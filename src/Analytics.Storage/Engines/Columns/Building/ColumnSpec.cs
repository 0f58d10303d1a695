namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>A column to be kept.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Kind">How it is kept.</param>
internal sealed record ColumnSpec(string Name, ColumnKind Kind);
