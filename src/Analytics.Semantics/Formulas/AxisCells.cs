using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Semantics.Planning;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Formulas;

/// <summary>Finds the cells of rows: those that any figure has, filled up with every member of the dimensions of which all are known.</summary>
internal sealed class AxisCells(AxisNode node, QueryPath path, FormulaEngine engine)
{
    private readonly FilterContext _context = node.Context;

    /// <summary>The cells, in the order of their keys.</summary>
    public CellTable Build()
    {
        if (_context.Keys.Count == 0)
        {
            return new CellTable([], [Cell.Whole]);
        }

        var isFilled = !_context.Keys.Any(key => key.Dimension is { Members: MemberList.Incomplete, Table: not null });
        var stated = CellsIn(_context, node.Records);
        var around = isFilled && node.Times.Filters.Count < _context.Filters.Count ? CellsIn(node.Times, node.Around) : stated;
        if (around.Count == 0)
        {
            engine.Scope.Path = path;
            engine.Scope.Tell(TooCoarse());
        }

        var filled = isFilled ? Fill(around).Where(new CellFilter(_context).Passes).Union(stated) : stated;
        return new CellTable(_context.Keys, [.. filled.Order(new CellOrder(_context.Keys, engine.Members))]);
    }

    private List<Cell> CellsIn(FilterContext context, IReadOnlyList<RecordScanNode> records) =>
        [.. node.Scans.SelectMany(scan => CellsOf(scan, context)).Concat(records.SelectMany(scan => engine.GroupsOf(scan, context).All)).Distinct()];

    private IEnumerable<Cell> CellsOf(ScanNode scan, FilterContext context)
    {
        var layout = engine.Index.LayoutOf(scan.Scan.Fact);
        var measures = engine.Index.Model.Measures.Values.Where(measure => measure.Fact == layout.Fact.Name).ToLookup(measure => measure.Metric);
        var filter = new RowFilter(layout, context);
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

    // Figures there are, but each covers more than one of the calendar periods that are asked for.
    private Trouble? TooCoarse()
    {
        var grain = _context.Grain;
        var rows = node.Scans.SelectMany(engine.RowsOf);
        return grain is null || !rows.Any(row => row is { Start: not null, End: not null } && CalendarPeriods.Around(grain.Value, row.Start, row.End) is null)
            ? null
            : new Trouble(
                QueryCodes.GrainTooCoarse,
                $"No figure covers exactly one {grain.Value.ToString().ToLowerInvariant()}; those there are cover more. Ask by a longer calendar period, or by 'period'.",
                "year",
                "period");
    }

    // Each combination of what is not closed, with each combination of what is.
    private IEnumerable<Cell> Fill(List<Cell> around)
    {
        var closed = _context.Keys.Where(IsClosed).ToList();
        if (closed.Count == 0)
        {
            return around;
        }

        var open = _context.Keys.Except(closed).ToList();
        var openPlaces = KeyPlaces.Of(open, _context.Keys);
        var groups = closed.GroupBy(key => key.Dimension.Name).Select(group => group.ToList()).ToList();
        var order = KeyPlaces.Of(_context.Keys, [.. open, .. groups.SelectMany(group => group)]);
        var combined = groups.Select(ValuesOf)
            .Aggregate<List<object?[]>, IEnumerable<object?[]>>([[]], (all, next) => all.SelectMany(_ => next, (one, two) => (object?[])[.. one, .. two]))
            .ToList();
        return around.Select(cell => cell.Take(openPlaces)).Distinct()
            .SelectMany(_ => combined, (cell, values) => new Cell([.. cell.Values, .. values]).Take(order));
    }

    private static bool IsClosed(BoundKey key) =>
        key.Dimension.Members == MemberList.Complete && key.Kind is KeyKind.Member or KeyKind.Attribute or KeyKind.Word;

    private List<object?[]> ValuesOf(List<BoundKey> keys)
    {
        var dimension = keys[0].Dimension;
        if (dimension.Table is null)
        {
            return [.. keys[0].Attribute!.Values.Keys.Where(word => MemberFilters.Pass(_context.Filters, keys[0], word)).Select(word => (object?[])[word])];
        }

        return
        [
            .. engine.Members.Of(dimension)
                .Where(member => MemberFilters.Pass(_context.Filters, dimension, member))
                .Select(member => new Cell([.. keys.Select(key => Value(key, member))]))
                .Distinct()
                .Select(cell => cell.Values),
        ];
    }

    private static object? Value(BoundKey key, Member member) => key.Kind == KeyKind.Member ? member.Key : member.Attributes[key.AttributePlace];
}
