using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Looks up measures and facets, and makes their contexts.</summary>
internal sealed class MeasureBinder(PerspectiveIndex index, ContextBinder contexts, KeyBinder keys, AgainstBinder against, FaultSink faults)
{
    private const int MostPeriods = 10_000;

    /// <summary>The measures in a context of rows; those with a fault in their name are left out.</summary>
    public IReadOnlyList<BoundMeasure> Bind(IReadOnlyList<MeasureRequest> requests, FilterContext context) =>
        [.. requests.Select(request => Bind(request, context)).OfType<BoundMeasure>()];

    private BoundMeasure? Bind(MeasureRequest request, FilterContext context)
    {
        if (!index.Measures.TryGetValue(request.Measure, out var measure))
        {
            faults.Add(
                QueryCodes.UnknownMeasure,
                request.Path,
                $"unknown measure '{Suggestion.Shorten(request.Measure)}': {Suggestion.For(request.Measure, index.Measures.Keys)}",
                Suggestion.Near(request.Measure, index.Measures.Keys));
            return null;
        }

        var changed = contexts.Change(context, request.Change, request.Path);
        return new BoundMeasure(request, measure, changed, [.. request.Facets.Select(facet => Bind(facet, measure, changed))]);
    }

    private BoundFacet Bind(FacetRequest facet, ModelMeasure measure, FilterContext context) => facet.Kind switch
    {
        FacetKind.Growth or FacetKind.Change or FacetKind.Previous => BindShift(facet, context),
        FacetKind.Share or FacetKind.Rank => BindAcross(facet, measure, context),
        FacetKind.RunningTotal or FacetKind.MovingAverage => BindAlong(facet, context),
        FacetKind.Against => against.Bind(facet, measure, context),
        _ => new BoundFacet(facet, null, null),
    };

    private BoundFacet BindShift(FacetRequest facet, FilterContext context) =>
        new(facet, contexts.Move(context, facet.Shift ?? TimeShift.YearBefore, facet.Path), null);

    private BoundFacet BindAcross(FacetRequest facet, ModelMeasure measure, FilterContext context)
    {
        if (facet.Kind == FacetKind.Share && measure is DerivedMeasure)
        {
            faults.Add(
                QueryCodes.NotAdditive,
                facet.Path,
                $"'{measure.Name}' is computed from other measures and does not add up, so no part is a share of it; ask for shares of the measures it is made of.");
        }

        var across = facet.Across is { } names ? keys.Find(names, facet.Path.Then("across")) : context.Keys;
        return new BoundFacet(facet, contexts.Ungroup(context, across, facet.Path.Then("across")), null);
    }

    private BoundFacet BindAlong(FacetRequest facet, FilterContext context)
    {
        if (facet.Periods is < 1 or > MostPeriods)
        {
            faults.Add(QueryCodes.ArgumentInvalid, facet.Path, $"'periods' takes 1 to {MostPeriods}; {facet.Periods} is not.");
        }

        var times = context.Keys.Where(key => key.Kind == KeyKind.Time).ToList();
        var along = facet.Along is { } name ? keys.Find(name, facet.Path.Then("along")) : times.MaxBy(key => key.Grain);
        if (along is not null && times.Contains(along) && times.Any(time => time.Grain > along.Grain))
        {
            faults.Add(QueryCodes.ArgumentInvalid, facet.Path, $"Rows are added up along the finest key of time, which is '{times.MaxBy(key => key.Grain)}' here.");
        }

        if (facet.Along is null ? along is null : along is not null && !times.Contains(along))
        {
            faults.Add(QueryCodes.NoDate, facet.Path, "Rows are added up along time, and no such key is grouped by; add 'year' to 'by'.", "year");
            along = null;
        }

        return new BoundFacet(facet, null, along);
    }
}
