namespace Analytics.Semantics.Model;

/// <summary>The rows behind a row of a fact, for drill-through.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">Its column that holds the key of the fact's row.</param>
public sealed record FactDetails(string Table, string Column);
