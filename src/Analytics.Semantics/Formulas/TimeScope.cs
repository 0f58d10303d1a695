using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Formulas;

/// <summary>The days that a cell takes in, in the time of cells.</summary>
/// <param name="Days">The days.</param>
/// <param name="Expected">How many calendar periods of the context begin in them; null where they are open, or the context has no time.</param>
internal sealed record TimeScope(DaySet Days, long? Expected)
{
    private static readonly TimeScope Open = new(DaySet.All, null);

    /// <summary>The days of a cell.</summary>
    /// <param name="context">The context of the cell.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="trouble">Why a span cannot be placed; null where it can.</param>
    public static TimeScope Of(FilterContext context, Cell cell, out Trouble? trouble)
    {
        trouble = null;
        if (context.Grain is not { } grain)
        {
            return Open;
        }

        var days = context.TimeTests.Where(test => !test.Unknown).Aggregate(DaySet.All, (one, test) => one.And(test.Days));
        for (var place = 0; place < context.Keys.Count; place++)
        {
            if (context.Keys[place] is not { Kind: KeyKind.Time, Grain: { } own })
            {
                continue;
            }

            if (cell.Values[place] is not DateOnly start)
            {
                return Open;
            }

            days = days.And(DaySet.Of([DaySpan.Of(own, start)]));
        }

        if (context.Span is { } span)
        {
            days = Spread(days, span, grain, out trouble);
        }

        return new TimeScope(days, days.IsClosed ? days.CountPeriods(grain) : null);
    }

    private static DaySet Spread(DaySet days, TimeSpanOfCell span, TimeGrain grain, out Trouble? trouble)
    {
        trouble = null;
        if (days.Spans.Count == 0 || !days.IsClosed)
        {
            trouble = new Trouble(QueryCodes.NoDate, "There is no one date at which the span of time would end; add 'year' to 'by', or filter by one.", "year");
            return days;
        }

        var end = days.Spans[^1].To;
        var start = CalendarPeriods.StartOf(span.Unit, end);
        var back = (span.Last ?? 1) - 1;
        var from = span.Unit == TimeGrain.Day ? start.AddDays(-back) : start.AddMonths(-back * CalendarPeriods.MonthsIn(span.Unit));
        return DaySet.Of([new DaySpan(from, CalendarPeriods.EndOf(grain, end))]);
    }
}
