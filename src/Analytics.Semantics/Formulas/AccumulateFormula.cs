using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>The sum of each row and those before it in time, or the mean of the last of them; a time without a row counts as missing.</summary>
internal sealed class AccumulateFormula(AccumulateNode node, FormulaEngine engine, CellTable table) : FacetFormula
{
    private readonly CellFigures _figures = engine.FiguresOf(node.Figure);
    private readonly IReadOnlyList<BoundKey> _keys = node.Figure.Context.Keys;
    private readonly IReadOnlyList<BoundKey> _others = [.. node.Figure.Context.Keys.Where(key => key.Kind != KeyKind.Time)];
    private readonly int _place = node.Figure.Context.Keys.ToList().IndexOf(node.Facet.Along!);
    private readonly TimeGrain _grain = node.Facet.Along!.Grain!.Value;

    public override object At(Cell cell)
    {
        if (cell.Values[_place] is not DateOnly own || !Adds())
        {
            return Figure.NotApplicable;
        }

        var end = CalendarPeriods.OrdinalOf(_grain, own);
        var before = table.Siblings(cell, _keys, _others)
            .Where(one => one.Values[_place] is DateOnly start && CalendarPeriods.OrdinalOf(_grain, start) <= end)
            .ToDictionary(one => CalendarPeriods.OrdinalOf(_grain, (DateOnly)one.Values[_place]!));
        var from = node.Periods is { } periods ? end - periods + 1 : before.Keys.Min();
        var taken = Taken(cell, before, from, end).Select(_figures.At).ToList();
        engine.Scope.Compare([.. taken]);
        var sum = FigureSum.Of(taken, end - from + 1 - taken.Count, complete: true, FormulaEngine.Stated(node.Figure)?.Measure.Minimum);
        return node.Periods is { } count ? MeanOf(sum, count) : sum;
    }

    public override object Sum(IReadOnlyList<Cell> cells) => Figure.NotApplicable;

    // Records answer for every time, also one without a row.
    private IEnumerable<Cell> Taken(Cell cell, Dictionary<int, Cell> before, int from, int end) => FormulaEngine.Stated(node.Figure) is AggregateNode
        ? Enumerable.Range(from, end - from + 1).Select(time => before.TryGetValue(time, out var known) ? known : AtTime(cell, CalendarPeriods.StartOf(_grain, time)))
        : before.Where(one => one.Key >= from).Select(one => one.Value);

    private Cell AtTime(Cell cell, DateOnly day) =>
        new([.. _keys.Select((key, place) => key.Kind == KeyKind.Time ? CalendarPeriods.StartOf(key.Grain!.Value, day) : cell.Values[place])]);

    private static Figure MeanOf(Figure sum, int count) => !sum.IsKnown ? sum : sum with
    {
        Value = sum.Status == FigureStatus.Partial ? null : sum.Value / count,
        Bounds = sum.Bounds.Divide(Interval.Exactly(count), 10),
        Qualifier = Qualifier.Computed,
    };

    private bool Adds()
    {
        if (FormulaEngine.Stated(node.Figure) is { } stated
            && stated.Measure.Additivity.GetValueOrDefault(node.Facet.Along!.Dimension.Name, Additivity.None) == Additivity.Additive)
        {
            return true;
        }

        var name = FormulaEngine.Stated(node.Figure)?.Measure.Name ?? "a derived measure";
        engine.Scope.Tell(new Trouble(
            Query.QueryCodes.NotAdditive, $"'{name}' does not add up over {node.Facet.Along!.Dimension.Name}; ask for the figure of each {node.Facet.Along}."));
        return false;
    }
}
