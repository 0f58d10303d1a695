namespace Analytics.Semantics.Planning;

/// <summary>Narrows the bounds of a figure by another that it cannot exceed, or that cannot exceed it.</summary>
/// <remarks>
/// <code>
/// donors            donations          donors after
/// 50,000 to 60,000  51,500 to 52,500   50,000 to 52,500
/// </code>
/// </remarks>
/// <param name="figure">The figure to narrow.</param>
/// <param name="other">The other one, in the same context.</param>
/// <param name="isSmaller">Whether the figure to narrow is the one that cannot exceed the other.</param>
internal sealed class TightenNode(FigureNode figure, FigureNode other, bool isSmaller) : FigureNode(figure.Context)
{
    public FigureNode Figure { get; } = figure;

    public FigureNode Other { get; } = other;

    public bool IsSmaller { get; } = isSmaller;

    public override string Line => IsSmaller ? "tighten: at most" : "tighten: at least";

    public override IReadOnlyList<PlanNode> Inputs => [Figure, Other];
}
