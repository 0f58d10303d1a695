namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>The day of the row, by its number, is from one to another, inclusive.</summary>
internal sealed record DayTest(int From, int To) : RowTest;
