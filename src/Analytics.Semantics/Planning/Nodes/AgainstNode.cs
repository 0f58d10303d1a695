using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>Sets each figure against that of another perspective.</summary>
/// <remarks>
/// <code>
/// recorded    published                  after
/// 13,735,200  13.73M to 13.74M           inside
/// 51,400      51,500 to 52,500           not inside
/// </code>
/// </remarks>
internal sealed class AgainstNode(BoundFacet facet, FigureNode own, FigureNode other) : FacetNode(facet)
{
    public FigureNode Own { get; } = own;

    public FigureNode Other { get; } = other;

    public override string Line => $"against {Facet.Request.Perspective}";

    public override IReadOnlyList<PlanNode> Inputs => [Own, Other];
}
