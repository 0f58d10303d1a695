using Analytics.GraphQL;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Asking;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>The fields of a figure.</summary>
/// <param name="plan">The plan.</param>
/// <param name="unit">The unit of value and bounds.</param>
internal sealed class FigureFields(PlanBuilder plan, LocalizedText unit)
{
    /// <summary>A figure that is computed from others.</summary>
    public ObjectWriter<Figure> Computed(SelectedField field) => PlanBuilder.Object<Figure>(field, Of);

    /// <summary>A growth or change.</summary>
    public ObjectWriter<Growth> Growth(SelectedField field) => PlanBuilder.Object<Growth>(field, child => child.Name switch
    {
        "comparable" => Leaves<Growth>.Boolean(growth => growth.Comparable),
        "reason" => Leaves<Growth>.Word(growth => growth.Reason),
        _ => new PartWriter<Growth, Figure>(growth => growth.Figure, Of(child)),
    });

    /// <summary>A share.</summary>
    /// <param name="field">The field.</param>
    /// <param name="whole">The fields of the whole.</param>
    public ObjectWriter<Share> Share(SelectedField field, FigureFields whole) => PlanBuilder.Object<Share>(field, child => child.Name switch
    {
        "denominator" => new NestedWriter<Share, Figure>(share => share.Denominator, whole.Computed(child)),
        "reason" => Leaves<Share>.Word(share => share.Reason),
        _ => new PartWriter<Share, Figure>(share => share.Figure, Of(child)),
    });

    /// <summary>A field that every figure has.</summary>
    public FieldWriter<Figure> Of(SelectedField field) => field.Name switch
    {
        "value" => Leaves<Figure>.Decimal(figure => figure.Value),
        "lower" => Leaves<Figure>.Decimal(figure => figure.IsKnown ? figure.Bounds.Lower : null),
        "upper" => Leaves<Figure>.Decimal(figure => figure.IsKnown ? figure.Bounds.Upper : null),
        "qualifier" => Leaves<Figure>.Word(figure => figure.Qualifier),
        "status" => Leaves<Figure>.Word<FigureStatus>(figure => figure.Status),
        "unit" => plan.Text<Figure>(field, unit),
        "coverage" => new NestedWriter<Figure, Coverage>(figure => figure.Coverage, CoverageFields.Of(field)),
        FieldNames.Sources => plan.Continue<Figure>(field, figure => figure.Sources),
        _ => throw PlanBuilder.Unknown(field),
    };
}
