namespace Analytics.Benchmarks.Bare;

/// <summary>What the page query reads of a statement.</summary>
internal readonly record struct StatementRow(
    string Metric, string Printed, decimal? Value, decimal? Lower, decimal? Upper, int SourceId, int ObservationId);
