using Analytics.Semantics.Binding;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>The figures of one measure as its fact states them, combined within each cell.</summary>
internal sealed class ObservedFigures : CellFigures
{
    private readonly Dictionary<Cell, List<TimedRow>> _rows = [];
    private readonly Dictionary<Cell, (Figure Figure, Trouble? Trouble)> _known = [];
    private readonly ObserveNode _node;
    private readonly MemberScope _members;
    private readonly FactLayout _layout;
    private readonly TimeCombination _times;
    private readonly EvaluationScope _scope;
    private readonly int[] _places;
    private readonly Trouble? _trouble;

    public ObservedFigures(ObserveNode node, IReadOnlyList<FigureRow> rows, PerspectiveIndex index, MemberCatalogue members, EvaluationScope scope)
    {
        _node = node;
        _scope = scope;
        _layout = index.LayoutOf(node.Measure.Fact);
        _members = new MemberScope(index, members, node.Context);
        var keys = node.Context.Span is null ? node.Context.Keys : [.. node.Context.Keys.Where(key => key.Kind != KeyKind.Time)];
        _places = KeyPlaces.Of(keys, node.Context.Keys);
        var figures = new RowFigures(index.Model, _layout);
        _times = new TimeCombination(node.Measure, _layout.TimeDimension is { } time ? index.Model.Dimensions[time] : null, figures);
        Fill(rows, new RowCells(_layout, keys, members));
        _trouble = SideBySide(figures);
    }

    /// <summary>Whether a cell has no more than one member.</summary>
    public bool IsSingle => _members.IsSingle;

    public override Figure At(Cell cell)
    {
        if (!_known.TryGetValue(cell, out var known))
        {
            _scope.Continue();
            _known.Add(cell, known = Combine(cell));
        }

        _scope.Tell(known.Trouble ?? _trouble);
        return known.Figure;
    }

    public override Figure Sum(IReadOnlyList<Cell> cells) => CellSum.Of(_node.Measure, _node.Context, [.. cells.Select(At)], _scope);

    /// <summary>The members of a cell that have rows, each with what it comes to.</summary>
    public IReadOnlyList<MemberFigure> PartsOf(Cell cell)
    {
        var scope = TimeScope.Of(_node.Context, cell, out _);
        var place = _members.Dimension is { } dimension ? _layout.MemberPlace(dimension.Name) : -1;
        return [.. RowsOf(cell, scope)
            .GroupBy(row => place < 0 ? null : row.Row.Members[place])
            .Select(group => _times.Of(group.Key, [.. group], scope))];
    }

    /// <summary>How many members a cell has, with a figure or without; null where not all are known.</summary>
    public int? CountMembers(Cell cell) => !_members.IsComplete ? null : _members.IsSingle ? 1 : _members.Of(cell).Count;

    private void Fill(IReadOnlyList<FigureRow> rows, RowCells cells)
    {
        var filter = new RowFilter(_layout, _node.Context);
        var isLast = RowTimes.IsLast(_node.Measure, _layout.TimeDimension);
        foreach (var row in rows.Where(row => row.Metric == _node.Word))
        {
            var time = RowTimes.Of(row, _node.Context, isLast);
            if (!filter.Passes(row, time))
            {
                continue;
            }

            var cell = cells.Of(row, time);
            if (!_rows.TryGetValue(cell, out var list))
            {
                _rows.Add(cell, list = []);
            }

            list.Add(new TimedRow(row, time));
        }
    }

    // Cells without a time of their own must all be of the same one, for they stand side by side.
    private Trouble? SideBySide(RowFigures figures)
    {
        var context = _node.Context;
        var isApart = context.Grain is not null || context.Keys.Count == 0
            || context.Keys.Any(key => key.Kind is KeyKind.Composite or KeyKind.Date)
            || RowTimes.IsLast(_node.Measure, _layout.TimeDimension);
        return isApart || figures.MixedPeriods(_rows.Values.SelectMany(rows => rows)) is not { } mixed ? null : MixedWords.Trouble(mixed);
    }

    private IEnumerable<TimedRow> RowsOf(Cell cell, TimeScope scope)
    {
        var rows = _rows.GetValueOrDefault(cell.Take(_places), []);
        return _node.Context.Span is null ? rows : rows.Where(row => row.Time is { } time && scope.Days.Contains(time));
    }

    private (Figure Figure, Trouble? Trouble) Combine(Cell cell)
    {
        _ = TimeScope.Of(_node.Context, cell, out var trouble);
        var parts = PartsOf(cell);
        trouble ??= parts.Select(part => part.Trouble).FirstOrDefault(one => one is not null);
        if (trouble is not null || parts.Count == 0)
        {
            return (Figure.Missing, trouble);
        }

        var expected = CountMembers(cell);
        return _members.IsSingle || expected == 1 ? (parts[0].Figure, null) : Combine(parts, expected);
    }

    private (Figure Figure, Trouble? Trouble) Combine(IReadOnlyList<MemberFigure> parts, int? expected)
    {
        var name = _members.Dimension!.Name;
        if (_node.Measure.Additivity.GetValueOrDefault(name, Additivity.None) != Additivity.Additive)
        {
            return (Figure.Missing, NotAdditive.Over(_node.Measure, name, $"add '{name}' to 'by', or filter by a single one"));
        }

        var figures = parts.Select(part => part.Figure).ToList();
        var mixed = figures.Aggregate(WordSet.None, (words, figure) => words.And(figure.Words)).Mixed();
        return mixed.Count > 0
            ? (Figure.Missing, _scope.TroubleOf(mixed[0]))
            : (FigureSum.Of(figures, Math.Max(0, (expected ?? parts.Count) - parts.Count), expected is not null, _node.Measure.Minimum), null);
    }
}
