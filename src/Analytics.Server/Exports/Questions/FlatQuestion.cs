using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Tabular;

namespace Analytics.Server.Exports.Questions;

/// <summary>A question whose answer is a flat table.</summary>
/// <param name="Query">The question, for rows alone.</param>
/// <param name="Columns">The columns.</param>
/// <param name="LeftOut">The response paths of what is selected, but is no single value of a row.</param>
/// <param name="IsCut">Whether the question itself says how many rows it wants.</param>
/// <param name="Faults">What reading it found wrong.</param>
internal sealed record FlatQuestion(
    AnalyticQuery Query, IReadOnlyList<TableColumn> Columns, IReadOnlyList<string> LeftOut, bool IsCut, IReadOnlyList<QueryFault> Faults);
