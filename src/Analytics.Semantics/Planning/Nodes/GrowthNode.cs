using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>Sets each figure against that of another time: as growth in percent, or as a difference.</summary>
/// <remarks>
/// <code>
/// current    previous   printed  growth
/// 2,390,400  –          11.18    11.18
/// 2,390,400  2,150,027  –        11.18
/// 2,347,700  –          –        withheld: PREVIOUS_MISSING
/// </code>
/// </remarks>
/// <param name="facet">What was asked.</param>
/// <param name="current">The figures.</param>
/// <param name="previous">Those of the other time.</param>
/// <param name="printed">The growth that was published; null where none can be.</param>
internal sealed class GrowthNode(BoundFacet facet, FigureNode current, FigureNode previous, ObserveNode? printed) : FacetNode(facet)
{
    public FigureNode Current { get; } = current;

    public FigureNode Previous { get; } = previous;

    public ObserveNode? Printed { get; } = printed;

    public override string Line => Facet.Request.Kind.ToString().ToLowerInvariant();

    public override IReadOnlyList<PlanNode> Inputs => Printed is null ? [Current, Previous] : [Current, Previous, Printed];
}
