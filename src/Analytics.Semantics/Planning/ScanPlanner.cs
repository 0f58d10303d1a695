using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Planning;

/// <summary>Says what a storage engine must read for a context: all that can matter, the filters that it understands applied.</summary>
internal static class ScanPlanner
{
    /// <summary>The scan of a fact in a context.</summary>
    public static ScanNode Of(FactLayout layout, FilterContext context)
    {
        var restrictions = context.Filters.Select(filter => Restrict(layout, filter)).OfType<Restriction>().ToList();
        if (layout.TimeDimension is { } time && Days(context) is { } days)
        {
            restrictions.Add(days with { Dimension = time });
        }

        return new ScanNode(new FigureScan(layout.Fact.Name, context.Level.Name, restrictions));
    }

    private static Restriction? Restrict(FactLayout layout, BoundFilter filter) => filter switch
    {
        MemberTest test when layout.MemberPlace(test.Key.Dimension.Name) >= 0 =>
            new MemberIn(test.Key.Dimension.Name, [.. test.Members.Select(member => member.Key).Order()], test.Unknown),
        WordTest test when layout.WordPlace(test.Key.Name) >= 0 => new WordIn(test.Key.Dimension.Name, test.Key.Name, test.Words),
        _ => null,
    };

    // The days from the first to the last that can matter; null where they are open or rows without a calendar period pass.
    private static DaysWithin? Days(FilterContext context)
    {
        var tests = context.TimeTests.Where(test => !test.Unknown).ToList();
        if (tests.Count == 0)
        {
            return null;
        }

        var days = tests.Select(test => test.Days).Aggregate((one, other) => one.And(other));
        if (days.Spans.Count == 0)
        {
            return new DaysWithin("", DateOnly.MaxValue, DateOnly.MinValue);
        }

        var from = context.Span is { } span ? FirstOf(span, days.Spans[0].From) : days.Spans[0].From;
        return Within(context.Move.Forth(new DaySpan(from, days.Spans[^1].To), context.Grain!.Value));
    }

    private static DaysWithin Within(DaySpan span) =>
        new("", span.From == DateOnly.MinValue ? null : span.From, span.To == DateOnly.MaxValue ? null : span.To);

    private static DateOnly FirstOf(TimeSpanOfCell span, DateOnly from)
    {
        if (from == DateOnly.MinValue)
        {
            return from;
        }

        var start = CalendarPeriods.StartOf(span.Unit, from);
        var back = (span.Last ?? 1) - 1;
        return span.Unit == TimeGrain.Day
            ? new TimeMove(0, -back).Forth(start)
            : new TimeMove(-back * CalendarPeriods.MonthsIn(span.Unit), 0).Forth(start);
    }
}
