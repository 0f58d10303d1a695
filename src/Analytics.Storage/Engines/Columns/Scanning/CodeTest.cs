using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>The value of the row in a column is one of some.</summary>
/// <param name="Column">The column.</param>
/// <param name="Passes">Whether a value passes, by the column's own code.</param>
internal sealed record CodeTest(StoredColumn Column, bool[] Passes) : RowTest;
