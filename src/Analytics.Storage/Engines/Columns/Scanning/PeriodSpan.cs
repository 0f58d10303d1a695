namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Days that belong to one period.</summary>
/// <param name="Period">The number of the period.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive.</param>
internal readonly record struct PeriodSpan(int Period, int From, int To);
