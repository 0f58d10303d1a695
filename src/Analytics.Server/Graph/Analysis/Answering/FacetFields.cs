using Analytics.GraphQL;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Asking;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>The figure of a measure and its facets.</summary>
/// <param name="plan">The plan.</param>
/// <param name="unit">The unit of the measure.</param>
internal sealed class FacetFields(PlanBuilder plan, LocalizedText unit)
{
    private readonly FigureFields _own = new(plan, unit);
    private readonly FigureFields _percent = new(plan, PercentSign);

    /// <summary>The unit of growth and shares.</summary>
    public static LocalizedText PercentSign { get; } = new("%", "%");

    /// <summary>What is selected of the measure's figure.</summary>
    public ObjectWriter<FigureAt> Of(MeasureSelection measure)
    {
        var facets = measure.Facets.ToList();
        return PlanBuilder.Object<FigureAt>(measure.Field, child => facets.IndexOf(child) is var place and >= 0
            ? Facet(child, place)
            : new PartWriter<FigureAt, Figure>(at => at.Figure, _own.Of(child)));
    }

    private FieldWriter<FigureAt> Facet(SelectedField field, int place) => MeasureSelection.KindOf(field.Name) switch
    {
        FacetKind.Growth => new NestedWriter<FigureAt, Growth>(at => at.Facet<Growth>(place), _percent.Growth(field)),
        FacetKind.Change => new NestedWriter<FigureAt, Growth>(at => at.Facet<Growth>(place), _own.Growth(field)),
        FacetKind.Share => new NestedWriter<FigureAt, Share>(at => at.Facet<Share>(place), _percent.Share(field, _own)),
        FacetKind.Rank => new NestedWriter<FigureAt, Rank>(at => at.Facet<Rank>(place), RankOf(field)),
        FacetKind.Against => new NestedWriter<FigureAt, Comparison>(at => at.Facet<Comparison>(place), ComparisonOf(field)),
        FacetKind.Reconciliation => new NestedWriter<FigureAt, Reconciliation>(at => at.Facet<Reconciliation>(place), ReconciliationOf(field)),
        _ => new NestedWriter<FigureAt, Figure>(at => at.Facet<Figure>(place), _own.Computed(field)),
    };

    private static ObjectWriter<Rank> RankOf(SelectedField field) => PlanBuilder.Object(field, child => child.Name switch
    {
        "value" => Leaves<Rank>.Integer(rank => rank.Value),
        "best" => Leaves<Rank>.Integer(rank => rank.Best),
        "worst" => Leaves<Rank>.Integer(rank => rank.Worst),
        "ofReported" => Leaves<Rank>.Integer(rank => rank.OfReported),
        "among" => Leaves<Rank>.Integer(rank => rank.Among),
        "reported" => Leaves<Rank>.Integer(rank => rank.Reported),
        _ => throw PlanBuilder.Unknown(child),
    });

    private ObjectWriter<Comparison> ComparisonOf(SelectedField field) => PlanBuilder.Object<Comparison>(field, child => child.Name switch
    {
        "inside" => Leaves<Comparison>.Boolean(one => one.Inside),
        "notices" => new ListWriter<Comparison, (string Code, string Message)>(one => one.Notices, NoticeOf(child)),
        _ => new NestedWriter<Comparison, Figure>(one => one.Of(child.Name), _own.Computed(child)),
    });

    private static ObjectWriter<(string Code, string Message)> NoticeOf(SelectedField field) => PlanBuilder.Object(field, child => child.Name switch
    {
        "code" => Leaves<(string Code, string Message)>.Text(notice => notice.Code),
        "message" => Leaves<(string Code, string Message)>.Text(notice => notice.Message),
        _ => throw PlanBuilder.Unknown(child),
    });

    private ObjectWriter<Reconciliation> ReconciliationOf(SelectedField field) => PlanBuilder.Object<Reconciliation>(field, child => child.Name switch
    {
        "published" => new NestedWriter<Reconciliation, Figure>(one => one.Published, _own.Computed(child)),
        "known" => new NestedWriter<Reconciliation, Figure>(one => one.Known, _own.Computed(child)),
        "gap" => new NestedWriter<Reconciliation, Figure>(one => one.Gap, _own.Computed(child)),
        "explained" => new NestedWriter<Reconciliation, Figure>(one => one.Explained, _percent.Computed(child)),
        "coverage" => new NestedWriter<Reconciliation, Coverage>(one => one.Coverage, CoverageFields.Of(child)),
        "verdict" => Leaves<Reconciliation>.Word<Verdict>(one => one.Verdict),
        _ => throw PlanBuilder.Unknown(child),
    });
}
