using Analytics.Semantics.Binding;
using Analytics.Semantics.Planning;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Formulas;

/// <summary>Evaluates totals at their own grain.</summary>
internal sealed class TotalsEvaluation(FormulaEngine engine, CellTable rows)
{
    /// <summary>The totals of one set, as rows that have all the keys of the rows above, null where they are not grouped.</summary>
    public ResultTable Of(TotalsNode node)
    {
        var keys = node.Set.Context.Keys;
        var cells = keys.Count == 0 ? [Cell.Whole] : rows.Project(keys);
        engine.Cost.Add(cells.Count, node.Measures, node.Totals.Request.Path);
        var columns = new MeasureColumns(engine, new CellTable(keys, cells));
        var list = cells.Select(cell => (IReadOnlyList<Cell>)[cell]).ToList();
        return new ResultTable
        {
            ResponseName = node.Totals.Request.ResponseName,
            KeyNames = [.. rows.Keys.Select(key => key.Name)],
            Keys = [.. cells.Select(cell => Keys(keys, cell))],
            Measures = [.. node.Measures.Select(measure => columns.Of(measure, list))],
        };
    }

    private object?[] Keys(IReadOnlyList<BoundKey> keys, Cell cell) =>
    [
        .. rows.Keys.Select(key => keys.ToList().IndexOf(key) is var place and >= 0 ? KeyValues.Show(key, cell.Values[place], engine.Members) : null),
    ];
}
