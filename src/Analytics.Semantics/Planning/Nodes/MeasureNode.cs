using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>A column of an answer: one figure a row with its facets, rounded to the measure's decimals, bounds outward.</summary>
/// <remarks>
/// <code>
/// before                         after, 2 decimals
/// 213.6193… in 213.5194 to …193  213.62 in 213.51 to 213.72
/// </code>
/// </remarks>
internal sealed class MeasureNode(BoundMeasure measure, FigureNode figure, IReadOnlyList<FacetNode> facets) : PlanNode
{
    public BoundMeasure Measure { get; } = measure;

    public FigureNode Figure { get; } = figure;

    public IReadOnlyList<FacetNode> Facets { get; } = facets;

    public override string Line => $"{Measure.Request.ResponseName} = {Measure.Measure.Name}";

    public override IReadOnlyList<PlanNode> Inputs => [Figure, .. Facets];
}
