using Analytics.Semantics.Binding;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>Finds the cells of rows: those that any figure has, filled up with every member of the dimensions of which all are known.</summary>
internal sealed class AxisCells(AxisNode node, FormulaEngine engine)
{
    private readonly FilterContext _context = node.Context;

    /// <summary>The cells, in the order of their keys.</summary>
    public CellTable Build()
    {
        if (_context.Keys.Count == 0)
        {
            return new CellTable([], [Cell.Whole]);
        }

        var stated = node.Scans.SelectMany(CellsOf).Distinct().ToList();
        var filled = _context.Keys.Any(key => key.Dimension is { Members: MemberList.Incomplete, Table: not null }) ? stated : Fill(stated);
        return new CellTable(_context.Keys, [.. filled.Order(new CellOrder(_context.Keys, engine.Members))]);
    }

    private IEnumerable<Cell> CellsOf(ScanNode scan)
    {
        var layout = engine.Index.LayoutOf(scan.Scan.Fact);
        var measures = engine.Index.Model.Measures.Values.Where(measure => measure.Fact == layout.Fact.Name).ToLookup(measure => measure.Metric);
        var filter = new RowFilter(layout, _context);
        var cells = new RowCells(layout, _context.Keys, engine.Members);
        foreach (var row in engine.RowsOf(scan))
        {
            var time = RowTimes.Of(row, _context, RowTimes.IsLast(measures[row.Metric].FirstOrDefault(), layout.TimeDimension));
            if (filter.Passes(row, time))
            {
                yield return cells.Of(row, time);
            }
        }
    }

    // Each combination of what is not closed, with each combination of what is.
    private IEnumerable<Cell> Fill(List<Cell> stated)
    {
        var closed = _context.Keys.Where(IsClosed).ToList();
        if (closed.Count == 0)
        {
            return stated;
        }

        var open = _context.Keys.Except(closed).ToList();
        var openPlaces = KeyPlaces.Of(open, _context.Keys);
        var order = KeyPlaces.Of(_context.Keys, [.. open, .. closed]);
        var members = closed.GroupBy(key => key.Dimension.Name).Select(group => ValuesOf([.. group])).ToList();
        var combined = members.Aggregate<IReadOnlyList<object?[]>, IEnumerable<object?[]>>([[]], (all, next) => all.SelectMany(one => next, (one, two) => (object?[])[.. one, .. two]));
        var closedOrder = closed.GroupBy(key => key.Dimension.Name).SelectMany(group => group).ToList();
        order = KeyPlaces.Of(_context.Keys, [.. open, .. closedOrder]);
        var list = combined.ToList();
        return stated.Select(cell => cell.Take(openPlaces)).Distinct()
            .SelectMany(cell => list, (cell, values) => new Cell([.. cell.Values, .. values]).Take(order))
            .Union(stated);
    }

    private static bool IsClosed(BoundKey key) =>
        key.Dimension.Members == MemberList.Complete && key.Kind is KeyKind.Member or KeyKind.Attribute or KeyKind.Word;

    private List<object?[]> ValuesOf(IReadOnlyList<BoundKey> keys)
    {
        var dimension = keys[0].Dimension;
        if (dimension.Table is null)
        {
            var tests = _context.Filters.OfType<WordTest>().Where(test => test.Key.Equals(keys[0])).ToList();
            return [.. keys[0].Attribute!.Values.Keys.Where(word => tests.TrueForAll(test => test.Words.Contains(word))).Select(word => (object?[])[word])];
        }

        var filters = _context.Filters.OfType<MemberTest>().Where(test => test.Key.Dimension.Name == dimension.Name).ToList();
        return
        [
            .. engine.Members.Of(dimension)
                .Where(member => filters.TrueForAll(test => test.Passes(member.Key)))
                .Select(member => new Cell([.. keys.Select(key => Value(key, member))]))
                .Distinct()
                .Select(cell => cell.Values),
        ];
    }

    private static object? Value(BoundKey key, Member member) => key.Kind == KeyKind.Member ? member.Key : member.Attributes[key.AttributePlace];
}
