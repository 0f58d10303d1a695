using Analytics.Semantics.Binding;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Planning;

/// <summary>A step that gives the figures of a measure as its fact has them, with all rules of the measure.</summary>
internal abstract class StatedNode(FilterContext context, Measure measure) : FigureNode(context)
{
    public Measure Measure { get; } = measure;
}
