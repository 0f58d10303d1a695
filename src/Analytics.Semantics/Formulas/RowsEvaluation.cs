using Analytics.Semantics.Engines;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Planning;
using Analytics.Semantics.Query;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Formulas;

/// <summary>Evaluates rows: cells, columns, conditions, order, and for those that are shown their drill-downs.</summary>
internal sealed class RowsEvaluation(FormulaEngine engine)
{
    /// <summary>The rows with all their figures.</summary>
    public EvaluatedRows Evaluate(RowsNode node)
    {
        var table = new AxisCells(node.Axis, node.Rows.Request.Path.Then("by"), engine).Build();
        engine.Cost.Add(table.Cells.Count, node.Measures, node.Rows.Request.Path);
        var columns = new MeasureColumns(engine, table);
        var cells = table.Cells.Select(cell => (IReadOnlyList<Cell>)[cell]).ToList();
        var measures = node.Measures.Select(measure => columns.Of(measure, cells)).ToList();
        var order = new RowOrder(node.Rows.Order, table, measures, new CellOrder(table.Keys, engine.Members));
        var passing = Enumerable.Range(0, cells.Count).Where(row => Conditions.Hold(node.Rows.Having, measures, row));
        return new EvaluatedRows(table, measures, [.. passing.Order(order)]);
    }

    /// <summary>The table of some rows.</summary>
    /// <param name="node">The rows' step.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="shown">The places of the cells to show, in order.</param>
    public ResultTable Show(RowsNode node, EvaluatedRows rows, IReadOnlyList<int> shown)
    {
        var measures = rows.Measures.Select(column => Take(column, shown)).ToList();
        return new ResultTable
        {
            ResponseName = node.Rows.Request.ResponseName,
            KeyNames = [.. node.Rows.Shown.Select(key => key.Name)],
            Keys = [.. shown.Select(row => Keys(node, rows.Table.Cells[row]))],
            Measures = measures,
            Sources = [.. Enumerable.Range(0, shown.Count).Select(row => SourcesOf(measures, row))],
            Records = RecordsOf(node.Axis, [.. shown.Select(row => rows.Table.Cells[row])]),
            DrillDowns = DrillDowns(node, [.. shown.Select(row => rows.Table.Cells[row])]),
        };
    }

    private object?[] Keys(RowsNode node, Cell cell)
    {
        var places = KeyPlaces.Of(node.Rows.Shown, node.Axis.Context.Keys);
        return [.. node.Rows.Shown.Zip(places, (key, place) => KeyValues.Show(key, cell.Values[place], engine.Members))];
    }

    private IReadOnlyList<RecordSelection> RecordsOf(AxisNode axis, IReadOnlyList<Cell> cells)
    {
        if (axis.Records is not [var scan, ..])
        {
            return [];
        }

        var records = new CellRecords(scan, axis.Context, engine.Members);
        return [.. cells.Select(records.Of)];
    }

    private static MeasureColumn Take(MeasureColumn column, IReadOnlyList<int> rows) => column with
    {
        Figures = [.. rows.Select(row => column.Figures[row])],
        Facets = [.. column.Facets.Select(facet => facet with { Values = [.. rows.Select(row => facet.Values[row])] })],
    };

    private static SourceSet SourcesOf(List<MeasureColumn> measures, int row) =>
        measures.Aggregate(SourceSet.None, (all, column) => all.And(column.Figures[row].Sources));

    private List<IReadOnlyList<ResultTable>> DrillDowns(RowsNode node, IReadOnlyList<Cell> parents)
    {
        if (node.DrillDowns.Count == 0)
        {
            return [];
        }

        var drills = node.DrillDowns.Select(drill => (drill, Inner: DrillDown(node, drill, parents))).ToList();
        return [.. parents.Select(parent => (IReadOnlyList<ResultTable>)[.. drills.Select(drill => drill.Inner(parent))])];
    }

    private Func<Cell, ResultTable> DrillDown(RowsNode node, RowsNode drill, IReadOnlyList<Cell> parents)
    {
        Note(node, drill);
        var rows = Evaluate(drill);
        var places = KeyPlaces.Of(node.Axis.Context.Keys, drill.Axis.Context.Keys);
        var byParent = rows.Order.ToLookup(row => rows.Table.Cells[row].Take(places));
        var first = drill.Rows.Request.First ?? RowsRequest.DefaultFirst;
        if (drill.Rows.Request.First is null && parents.Any(parent => byParent[parent].Skip(first).Any()))
        {
            NoteTruncation(drill.Rows.Request.Path, first);
        }

        return parent => Show(drill, rows, [.. byParent[parent].Take(first)]);
    }

    /// <summary>Tells that rows were cut though no page was asked for.</summary>
    public void NoteTruncation(QueryPath path, int shown) =>
        engine.Scope.Notices.Add(NoticeCodes.Truncated, $"More than {shown} rows exist; the first {shown} are shown. Ask for more with 'first', or page with 'after'.", path);

    private void Note(RowsNode node, RowsNode drill)
    {
        if (drill.Axis.Context.Level != node.Axis.Context.Level)
        {
            engine.Scope.Notices.Add(
                NoticeCodes.LevelsDiffer,
                $"Figures here are those of each {drill.Axis.Context.Level.Name}, and above of each {node.Axis.Context.Level.Name}; both are as stated, so they need not add up.",
                drill.Rows.Request.Path);
        }
    }
}
