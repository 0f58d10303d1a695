namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>At least one part holds; without parts, never.</summary>
internal sealed record AnyTests(IReadOnlyList<RowTest> Parts) : RowTest;
