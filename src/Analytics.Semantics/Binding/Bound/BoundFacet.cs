using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>A facet with the context that it is set against.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Other">The context of the earlier time, or of the whole; null where the facet stays in the measure's own.</param>
/// <param name="Along">The key of time along which rows are added up; null where none are.</param>
/// <param name="Against">The other perspective; null where the facet stays in the measure's own.</param>
internal sealed record BoundFacet(FacetRequest Request, FilterContext? Other, BoundKey? Along, PerspectiveIndex? Against = null);
