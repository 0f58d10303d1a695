namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>All parts hold; without parts, always.</summary>
internal sealed record AllTests(IReadOnlyList<RowTest> Parts) : RowTest;
