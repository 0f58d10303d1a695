namespace Analytics.Server.Tables;

/// <summary>A table as it is written to a file: its columns, and its rows one after the other.</summary>
/// <param name="Name">The name.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record FlatTable(string Name, IReadOnlyList<FlatColumn> Columns, IRowReader Rows);
