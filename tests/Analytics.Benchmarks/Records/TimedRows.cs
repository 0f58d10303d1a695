namespace Analytics.Benchmarks.Records;

/// <summary>The rows of an answer as text, a null as nothing, and how long they took.</summary>
internal sealed record TimedRows(TimeSpan Elapsed, IReadOnlyList<string[]> Rows);
