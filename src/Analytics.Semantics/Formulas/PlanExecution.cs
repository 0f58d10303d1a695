using Analytics.Semantics.Binding;
using Analytics.Semantics.Planning;
using Analytics.Semantics.Query;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Formulas;

/// <summary>Runs the part of a plan that lies above what a storage engine reads.</summary>
internal sealed class PlanExecution(FormulaEngine engine, FaultSink faults, AnalyticQuery query, string version)
{
    private readonly RowsEvaluation _rows = new(engine);

    /// <summary>The answer; usable only where no fault was told.</summary>
    public AnalyticResult Run(QueryPlan plan)
    {
        var rows = _rows.Evaluate(plan.Rows);
        var cursors = new Cursors(query, version);
        var before = Math.Min(cursors.Read(query.Rows?.After, plan.Rows.Rows.Request.Path.Then("after"), faults), rows.Order.Count);
        var first = plan.Rows.Rows.Request.First ?? RowsRequest.DefaultFirst;
        var page = rows.Order.Skip(before).Take(first).ToList();
        var hasNext = before + page.Count < rows.Order.Count;
        if (hasNext && query.Rows is { First: null })
        {
            _rows.NoteTruncation(query.Rows.Path, first);
        }

        return new AnalyticResult
        {
            Rows = query.Rows is null ? null : _rows.Show(plan.Rows, rows, page) with { Cursors = [.. page.Select((_, place) => cursors.Write(before + place + 1))] },
            Rest = plan.Rest is null ? null : Rest(plan.Rest, rows, [.. rows.Order.Skip(before + page.Count)]),
            Totals = Totals(plan, rows.Table),
            GroupCount = rows.Order.Count,
            HasPreviousPage = before > 0,
            HasNextPage = hasNext,
            Notices = engine.Scope.Notices.All,
            DataVersion = version,
        };
    }

    // The sets of one request stand in one table after another.
    private List<ResultTable> Totals(QueryPlan plan, CellTable rows)
    {
        var evaluation = new TotalsEvaluation(engine, rows);
        return [.. plan.Totals.GroupBy(node => node.Totals).Select(sets => Join([.. sets.Select(evaluation.Of)]))];
    }

    private static ResultTable Join(IReadOnlyList<ResultTable> tables) => tables[0] with
    {
        Keys = [.. tables.SelectMany(table => table.Keys)],
        Measures = [.. tables[0].Measures.Select((column, place) => column with
        {
            Figures = [.. tables.SelectMany(table => table.Measures[place].Figures)],
            Facets = [.. column.Facets.Select((facet, at) => facet with
            {
                Values = [.. tables.SelectMany(table => table.Measures[place].Facets[at].Values)],
            })],
        })],
    };

    private ResultTable? Rest(RestNode node, EvaluatedRows rows, IReadOnlyList<int> rest)
    {
        if (rest.Count == 0)
        {
            return null;
        }

        var columns = new MeasureColumns(engine, rows.Table);
        IReadOnlyList<IReadOnlyList<Cell>> cells = [[.. rest.Select(row => rows.Table.Cells[row])]];
        return new ResultTable
        {
            ResponseName = "rest",
            KeyNames = [.. rows.Table.Keys.Select(key => key.Name)],
            Keys = [new object?[rows.Table.Keys.Count]],
            Measures = [.. node.Measures.Select(measure => columns.Of(measure, cells))],
        };
    }
}
