using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Planning;

/// <summary>Plans the facets of a measure.</summary>
internal sealed class FacetPlanner(FigurePlanner figures, Func<PerspectiveIndex, FigurePlanner> elsewhere)
{
    /// <summary>The facet; null where the figures that it needs cannot be had, which has then been told.</summary>
    public FacetNode? Plan(BoundFacet facet, BoundMeasure measure, FigureNode figure)
    {
        var other = facet.Other is { } context ? Other(facet, measure, context) : null;
        return facet.Request.Kind switch
        {
            FacetKind.Growth or FacetKind.Change when other is not null => new GrowthNode(facet, figure, other, Printed(facet, measure)),
            FacetKind.Previous when other is not null => new PreviousNode(facet, other),
            FacetKind.Against when other is not null => new AgainstNode(facet, figure, other),
            FacetKind.Share when other is not null => new ShareNode(facet, figure, other),
            FacetKind.Rank => new RankNode(facet, figure, measure.Measure is Measure ? other : null),
            FacetKind.RunningTotal or FacetKind.MovingAverage => new AccumulateNode(facet, figure),
            FacetKind.Reconciliation => new ReconcileNode(facet, figures.PlanRollUp(measure.Measure, measure.Context)),
            _ => null,
        };
    }

    private FigureNode? Other(BoundFacet facet, BoundMeasure measure, FilterContext context)
    {
        if (facet.Against is not { } against)
        {
            return figures.Plan(measure.Measure, context, facet.Request.Path);
        }

        return against.Measures.TryGetValue(measure.Measure.Name, out var there) ? elsewhere(against).Plan(there, context, facet.Request.Path) : null;
    }

    // What is published is growth on the year before, for a year.
    private ObserveNode? Printed(BoundFacet facet, BoundMeasure measure)
    {
        var move = TimeMove.Of(facet.Request.Shift ?? TimeShift.YearBefore);
        return facet.Request.Kind == FacetKind.Growth
            && move == TimeMove.Of(TimeShift.YearBefore)
            && measure.Context is { Grain: TimeGrain.Year, Span: null }
            ? figures.PlanPrintedGrowth(measure.Measure, measure.Context)
            : null;
    }
}
