using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>Divides each figure by that of the whole, or by the sum of what was reported.</summary>
/// <remarks>
/// <code>
/// part       whole       share of total  share of known
/// 2,347,700  13,730,000  17.10 %         32.40 %
/// </code>
/// </remarks>
/// <param name="facet">What was asked; its other context is the whole's.</param>
/// <param name="part">The figures.</param>
/// <param name="whole">Those of the whole.</param>
internal sealed class ShareNode(BoundFacet facet, FigureNode part, FigureNode whole) : FacetNode(facet)
{
    public FigureNode Part { get; } = part;

    public FigureNode Whole { get; } = whole;

    public override string Line => $"share of {Facet.Request.Of.ToString().ToLowerInvariant()}";

    public override IReadOnlyList<PlanNode> Inputs => [Part, Whole];
}
