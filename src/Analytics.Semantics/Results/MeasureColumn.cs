using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Results;

/// <summary>A measure, for each row.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Figures">For each row its figure, rounded to the measure's scale: bounds outward, the value to the nearest.</param>
/// <param name="Facets">The facets, in the order asked.</param>
public sealed record MeasureColumn(
    MeasureRequest Request, ModelMeasure Measure, IReadOnlyList<Figure> Figures, IReadOnlyList<FacetColumn> Facets);
