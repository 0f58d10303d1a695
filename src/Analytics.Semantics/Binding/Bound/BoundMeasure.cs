using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>A measure with its context.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Context">In what it is evaluated.</param>
/// <param name="Facets">The facets, in the order asked.</param>
internal sealed record BoundMeasure(
    MeasureRequest Request, ModelMeasure Measure, FilterContext Context, IReadOnlyList<BoundFacet> Facets);
