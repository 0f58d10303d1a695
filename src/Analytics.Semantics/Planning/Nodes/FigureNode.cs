using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>A step that gives one figure for each cell of a context.</summary>
internal abstract class FigureNode(FilterContext context) : PlanNode
{
    /// <summary>The context; its keys are those of a cell.</summary>
    public FilterContext Context { get; } = context;
}
