using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Looks up every name of a question in the model; all that is wrong is told at once.</summary>
internal sealed class QueryBinder
{
    private readonly PerspectiveIndex _index;
    private readonly FaultSink _faults;
    private readonly FilterBinder _filters;
    private readonly KeyBinder _keys;
    private readonly AgainstBinder _against;

    public QueryBinder(PerspectiveIndex index, IReadOnlyDictionary<string, PerspectiveIndex> perspectives, MemberCatalogue members, FaultSink faults)
    {
        _index = index;
        _faults = faults;
        _filters = new FilterBinder(new FilterFields(index, members), index, members, faults);
        _keys = new KeyBinder(index, faults);
        _against = new AgainstBinder(index, perspectives, faults);
    }

    /// <summary>The question; usable only where no fault was told.</summary>
    public BoundQuery Bind(AnalyticQuery query)
    {
        var where = _filters.Bind(query.Where);
        var level = new LevelFinder(_index, _faults).Named(query.Level, QueryPath.Root.Then("level"));
        var contexts = new ContextBinder(_index, _filters, _keys, _faults, level);
        var measures = new MeasureBinder(_index, contexts, _keys, _against, _faults);
        var rows = new RowsBinder(contexts, measures, _keys, _faults).Bind(query.Rows ?? RowsOf(query), where, around: null);
        return new BoundQuery
        {
            Query = query,
            Index = _index,
            Rows = rows,
            Totals = [.. query.Totals.Select(totals => Bind(totals, rows, where, contexts, measures))],
            Rest = query.Rest is null ? null : measures.Bind(query.Rest.Measures, rows.Context),
        };
    }

    // Subtotals without rows stand on the rows that have their keys.
    private static RowsRequest RowsOf(AnalyticQuery query) => new()
    {
        ResponseName = "",
        By = [.. query.Totals.SelectMany(totals => (totals.Levels ?? []).SelectMany(level => level).Select(key => new KeyRequest(key, totals.Path))).DistinctBy(key => key.Name)],
        Path = QueryPath.Root,
    };

    private BoundTotals Bind(
        TotalsRequest request, BoundRows rows, IReadOnlyList<BoundFilter> where, ContextBinder contexts, MeasureBinder measures)
    {
        var sets = new List<BoundTotal>();
        foreach (var level in request.Levels ?? [[]])
        {
            var found = _keys.Find(level, request.Path.Then("levels"));
            foreach (var key in found.Where(key => !rows.Context.Keys.Contains(key)))
            {
                _faults.Add(
                    QueryCodes.KeyNotGrouped,
                    request.Path.Then("levels"),
                    $"'{key}' is not grouped by, so there is no subtotal by it; add it to 'by'.",
                    [.. rows.Context.Keys.Select(one => one.Name)]);
            }

            var context = contexts.Make(found, where, request.Path);
            sets.Add(new BoundTotal(context, measures.Bind(request.Measures, context)));
        }

        return new BoundTotals(request, sets);
    }
}
