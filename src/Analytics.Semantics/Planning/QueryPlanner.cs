using Analytics.Semantics.Binding;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Planning;

/// <summary>Plans a question: which figures are read, and what is made of them.</summary>
internal sealed class QueryPlanner
{
    private readonly PerspectiveIndex _index;
    private readonly FigurePlanner _figures;
    private readonly FacetPlanner _facets;

    private readonly RecordPlanner _records;

    public QueryPlanner(PerspectiveIndex index, RecordCatalogue records, FaultSink faults)
    {
        _index = index;
        _records = new RecordPlanner(records, faults);
        _figures = new FigurePlanner(index, _records, faults);
        _facets = new FacetPlanner(_figures, other => new FigurePlanner(other, _records, faults));
    }

    /// <summary>The plan; usable only where no fault was told.</summary>
    public QueryPlan Plan(BoundQuery query) => new(
        Plan(query.Rows),
        [.. query.Totals.SelectMany(totals => totals.Sets.Select(set => new TotalsNode(totals, set, Plan(set.Measures))))],
        query.Rest is null ? null : new RestNode(Plan(query.Rest)));

    private RowsNode Plan(BoundRows rows) =>
        new(rows, Axis(rows), Plan(rows.Measures), [.. rows.DrillDowns.Select(Plan)]);

    private IReadOnlyList<MeasureNode> Plan(IReadOnlyList<BoundMeasure> measures) => [.. measures.Select(Plan).OfType<MeasureNode>()];

    private MeasureNode? Plan(BoundMeasure measure)
    {
        var figure = _figures.Plan(measure.Measure, measure.Context, measure.Request.Path);
        return figure is null ? null : new MeasureNode(measure, figure, [.. measure.Facets.Select(facet => _facets.Plan(facet, measure, figure)).OfType<FacetNode>()]);
    }

    // Rows are there for what is measured; where nothing is, for any fact.
    private AxisNode Axis(BoundRows rows)
    {
        var names = rows.Measures.SelectMany(measure => _index.StatedBehind(measure.Measure)).Select(stated => stated.Fact).Distinct().ToList();
        var facts = names.Count > 0 ? names : [.. _index.Facts.Select(fact => fact.Name)];
        var layouts = facts.Select(_index.LayoutOf).Where(layout => CanAnswer(layout, rows.Context)).ToList();
        var times = rows.Context with { Filters = [.. rows.Context.Filters.Where(filter => !IsOfKnownMembers(filter))] };
        var isGrouped = rows.Context.Keys.Count > 0;
        var stated = isGrouped ? layouts.Where(layout => layout.Fact.Records is null).SelectMany(layout => Scans(layout, times)) : [];
        var counted = layouts.Where(layout => layout.Fact.Records is not null).ToList();
        return new AxisNode(
            rows.Context,
            times,
            [.. stated],
            [.. counted.Select(layout => _records.Count(layout, rows.Context))],
            [.. counted.Where(_ => isGrouped).Select(layout => _records.Count(layout, times))]);
    }

    // Which times there are does not depend on a filter of members that are all known: they are shown with a figure or without.
    private static bool IsOfKnownMembers(BoundFilter filter) =>
        filter is MemberTest or WordTest && filter.Keys.All(key => key.Dimension.Members == MemberList.Complete);

    // What is stated at the level, and what it can be rolled up from.
    private IEnumerable<ScanNode> Scans(FactLayout layout, FilterContext context)
    {
        yield return ScanPlanner.Of(layout, context);
        if (PartsContext.Of(_index, layout, context) is { } parts)
        {
            yield return ScanPlanner.Of(layout, parts);
        }
    }

    private static bool CanAnswer(FactLayout layout, FilterContext context) =>
        layout.Fact.Levels.Contains(context.Level.Name)
        && context.Keys.Concat(context.Filters.SelectMany(filter => filter.Keys)).All(key => layout.LeadsTo(key.Dimension.Name));
}
