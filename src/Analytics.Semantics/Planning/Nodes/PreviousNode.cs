using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>Takes the figure of another time for each cell.</summary>
/// <remarks>
/// <code>
/// before: moved -12 months        after
/// cell 2023 reads 2022: 2.15M     2023  2.15M
/// </code>
/// </remarks>
internal sealed class PreviousNode(BoundFacet facet, FigureNode previous) : FacetNode(facet)
{
    public FigureNode Previous { get; } = previous;

    public override string Line => "previous";

    public override IReadOnlyList<PlanNode> Inputs => [Previous];
}
