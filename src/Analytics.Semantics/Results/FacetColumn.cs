using Analytics.Semantics.Query;

namespace Analytics.Semantics.Results;

/// <summary>A facet of a measure, for each row.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Values">
/// For each row a <see cref="Figures.Growth"/> (growth, change), <see cref="Figures.Share"/>, <see cref="Figures.Rank"/>, <see cref="Figures.Reconciliation"/>, or a <see cref="Figures.Figure"/> (previous, running total, moving average).
/// </param>
public sealed record FacetColumn(FacetRequest Request, IReadOnlyList<object> Values);
