namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Rows that belong to one period and are alike in every test of days.</summary>
/// <param name="From">The first row.</param>
/// <param name="To">The row after the last.</param>
/// <param name="Period">The number of the period.</param>
/// <param name="Variant">The scan, as it is for them.</param>
internal readonly record struct ScanPiece(int From, int To, int Period, ScanVariant Variant);
