using Analytics.Semantics.Results;

namespace Analytics.Semantics.Formulas;

/// <summary>Rows with all their figures, before and after conditions and order.</summary>
/// <param name="Table">All cells.</param>
/// <param name="Measures">Their columns.</param>
/// <param name="Order">The places of the cells that pass, in order.</param>
internal sealed record EvaluatedRows(CellTable Table, IReadOnlyList<MeasureColumn> Measures, IReadOnlyList<int> Order);
