using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>Places each figure among those of its siblings, what is missing up to the whole counted.</summary>
/// <remarks>
/// <code>
/// district  volume  rank, best to worst
/// Taishan   2.39M   1 to 3
/// Heshan    1.27M   4 to 6
/// Kaiping   –       –
/// </code>
/// </remarks>
/// <param name="facet">What was asked; its other context is the whole's.</param>
/// <param name="figure">The figures.</param>
/// <param name="whole">Those of the whole; null where parts do not add up to it.</param>
internal sealed class RankNode(BoundFacet facet, FigureNode figure, FigureNode? whole) : FacetNode(facet)
{
    public FigureNode Figure { get; } = figure;

    public FigureNode? Whole { get; } = whole;

    public override string Line => $"rank {Facet.Request.Direction.ToString().ToLowerInvariant()}";

    public override IReadOnlyList<PlanNode> Inputs => Whole is null ? [Figure] : [Figure, Whole];
}
