using Analytics.Semantics.Binding;
using Analytics.Semantics.Query;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Formulas;

/// <summary>Orders rows as asked; the keys break ties.</summary>
internal sealed class RowOrder(IReadOnlyList<BoundOrder> order, CellTable table, IReadOnlyList<MeasureColumn> measures, CellOrder cells) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        foreach (var step in order)
        {
            var compared = Compare(step, x, y);
            if (compared != 0)
            {
                return compared;
            }
        }

        return cells.Compare(table.Cells[x], table.Cells[y]);
    }

    private int Compare(BoundOrder step, int x, int y)
    {
        var path = step.Path;
        object? one = path.Key >= 0 ? cells.Read(path.Key, table.Cells[x].Values[path.Key], path.Leaf) : Numbers.Read(measures, path, x);
        object? other = path.Key >= 0 ? cells.Read(path.Key, table.Cells[y].Values[path.Key], path.Leaf) : Numbers.Read(measures, path, y);
        if (one is null || other is null)
        {
            var nulls = one is null == other is null ? 0 : one is null ? 1 : -1;
            return step.Request.Nulls == NullsPlace.First ? -nulls : nulls;
        }

        var compared = path.Key >= 0 ? cells.Compare(path.Key, one, other) : decimal.Compare((decimal)one, (decimal)other);
        return step.Request.Direction == Direction.Desc ? -compared : compared;
    }
}
