using Analytics.Semantics.Query;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>A question for a table, and the table's columns.</summary>
/// <param name="Query">The question.</param>
/// <param name="Columns">The columns, the keys first.</param>
internal sealed record TableQuestion(AnalyticQuery Query, IReadOnlyList<TableColumn> Columns);
