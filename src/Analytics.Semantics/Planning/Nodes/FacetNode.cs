using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>A step that sets the figures of a measure against others.</summary>
internal abstract class FacetNode(BoundFacet facet) : PlanNode
{
    public BoundFacet Facet { get; } = facet;
}
