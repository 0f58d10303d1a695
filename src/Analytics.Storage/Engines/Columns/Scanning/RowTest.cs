namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>What a row must be like, in terms of days and codes.</summary>
internal abstract record RowTest;
