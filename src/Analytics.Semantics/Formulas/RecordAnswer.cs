using Analytics.Semantics.Engines;

namespace Analytics.Semantics.Formulas;

/// <summary>A scan of records with its groups.</summary>
internal sealed record RecordAnswer(AggregateScan Scan, AggregateTable Table);
