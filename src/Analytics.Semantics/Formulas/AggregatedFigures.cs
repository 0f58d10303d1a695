using Analytics.Semantics.Calendar;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>The figures of one measure as its records come to: exact for the days that they cover.</summary>
internal sealed class AggregatedFigures : CellFigures
{
    private readonly AggregateNode _node;
    private readonly RecordCells _groups;
    private readonly EvaluationScope _scope;
    private readonly CoveredTime _time;
    private readonly int _place;
    private readonly WordSet _words;

    public AggregatedFigures(AggregateNode node, RecordCells groups, DaySet covered, EvaluationScope scope)
    {
        _node = node;
        _groups = groups;
        _scope = scope;
        _place = groups.Find(node.Aggregate);
        _time = new CoveredTime(node.Context, covered);
        _words = node.Measure.States.Aggregate(WordSet.None, (words, state) => words.And(WordSet.Of(state.Key, state.Value)));
    }

    public override Figure At(Cell cell)
    {
        var cover = _time.Of(cell, out var trouble);
        _scope.Tell(trouble);
        return trouble is not null || cover == TimeCover.None ? Figure.Missing : Of(_groups.Read(cell, _place), cover == TimeCover.Whole);
    }

    public override Figure Sum(IReadOnlyList<Cell> cells) => CellSum.Of(_node.Measure, _node.Context, [.. cells.Select(At)], _scope);

    /// <summary>Whether records cover only part of the time of a cell.</summary>
    public bool IsPartial(Cell cell) => _time.Of(cell, out _) == TimeCover.Part;

    private Figure Of(decimal? number, bool isWhole)
    {
        if ((number ?? OfNone()) is not { } value)
        {
            return Figure.NotApplicable;
        }

        var exact = Interval.Exactly(value);
        return new Figure
        {
            Value = value,
            Bounds = isWhole ? exact : BoundsOfPart(value),
            Qualifier = Qualifier.Exact,
            Status = !isWhole ? FigureStatus.Partial : value == 0 ? FigureStatus.Zero : FigureStatus.Reported,
            Words = _words,
        };
    }

    private decimal? OfNone() => _node.Measure.Aggregation is Aggregation.Min or Aggregation.Max ? null : 0;

    // What further records can add: more of what cannot be negative, or a value further out.
    private Interval BoundsOfPart(decimal value) => _node.Measure.Aggregation switch
    {
        Aggregation.Min => new Interval(_node.Measure.Minimum, value),
        Aggregation.Sum when _node.Measure.Minimum is null or < 0 => new Interval(null, null),
        _ => new Interval(value, null),
    };
}
