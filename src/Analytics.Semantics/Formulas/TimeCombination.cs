using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Formulas;

/// <summary>Combines the rows of one measure on one member: over the times that a cell takes in.</summary>
internal sealed class TimeCombination(Measure measure, Dimension? time, RowFigures figures)
{
    private readonly bool _isLast = RowTimes.IsLast(measure, time?.Name);

    /// <summary>What the rows come to.</summary>
    public MemberFigure Of(long? member, IReadOnlyList<TimedRow> rows, TimeScope scope)
    {
        var chosen = _isLast ? Last(rows) : rows;
        if (figures.FirstMixed(chosen) is { } mixed)
        {
            return new MemberFigure(member, Figure.Missing, MixedWords.Trouble(mixed));
        }

        var times = chosen.GroupBy(row => row.Time).Select(group => Same([.. group.Select(figures.Of)])).ToList();
        var expected = _isLast || chosen[0].Time is null ? 1 : scope.Expected;
        if (times.Count == 1 && expected is null or 1)
        {
            return new MemberFigure(member, times[0], null);
        }

        return expected is { } all ? Sum(member, times, all) : new MemberFigure(member, Figure.Missing, MixedWords.OfTime(time!));
    }

    // Several statements of the same thing are one.
    private static Figure Same(IReadOnlyList<Figure> same) => same.Count == 1 ? same[0] : FigureIntersection.Of(same);

    private static IReadOnlyList<TimedRow> Last(IReadOnlyList<TimedRow> rows)
    {
        var end = rows.Max(row => row.Row.End);
        return [.. rows.Where(row => row.Row.End == end)];
    }

    private MemberFigure Sum(long? member, List<Figure> times, long expected) =>
        time is not null && measure.Additivity.GetValueOrDefault(time.Name, Additivity.None) == Additivity.Additive
            ? new MemberFigure(member, FigureSum.Of(times, (int)Math.Min(int.MaxValue, expected - times.Count), complete: true, measure.Minimum), null)
            : new MemberFigure(member, Figure.Missing, NotAdditive.Over(measure, time?.Name ?? "time", "add 'year' to 'by', or filter by a single one"));
}
