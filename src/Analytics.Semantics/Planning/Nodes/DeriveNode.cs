using Analytics.Semantics.Binding;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Planning;

/// <summary>Evaluates a formula over the figures of each cell.</summary>
/// <remarks>
/// <code>
/// volume     donations   volume / donations
/// 2,390,400  11,190      213.62
/// </code>
/// </remarks>
/// <param name="context">The context.</param>
/// <param name="measure">The measure with the formula.</param>
/// <param name="operands">The figures by name of measure.</param>
internal sealed class DeriveNode(FilterContext context, DerivedMeasure measure, IReadOnlyDictionary<string, FigureNode> operands)
    : FigureNode(context)
{
    public DerivedMeasure Measure { get; } = measure;

    public IReadOnlyDictionary<string, FigureNode> Operands { get; } = operands;

    public override string Line => $"derive {Measure.Expression}";

    public override IReadOnlyList<PlanNode> Inputs => [.. Operands.Values];
}
