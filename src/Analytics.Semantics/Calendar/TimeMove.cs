using System.Globalization;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Calendar;

/// <summary>A move in time by calendar months and days.</summary>
/// <param name="Months">Months; negative is earlier.</param>
/// <param name="Days">Days; negative is earlier.</param>
internal readonly record struct TimeMove(int Months, int Days)
{
    /// <summary>No move.</summary>
    public static TimeMove None => default;

    /// <summary>The move of a shift.</summary>
    public static TimeMove Of(TimeShift shift) =>
        new(checked((shift.Years * 12) + (shift.Quarters * 3) + shift.Months), shift.Days);

    /// <summary>One move after another.</summary>
    public TimeMove Then(TimeMove other) => new(Months + other.Months, Days + other.Days);

    /// <summary>Whether it leads from calendar periods of a length to others of it.</summary>
    public bool Fits(TimeGrain grain) => grain == TimeGrain.Day || (Days == 0 && Months % CalendarPeriods.MonthsIn(grain) == 0);

    /// <summary>The day from which the move leads to the given one; null where that is past all days.</summary>
    public DateOnly? Back(DateOnly day)
    {
        try
        {
            return day.AddDays(-Days).AddMonths(-Months);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>The day to which the move leads; the first or last of all days where that is past them.</summary>
    public DateOnly Forth(DateOnly day)
    {
        try
        {
            return day.AddMonths(Months).AddDays(Days);
        }
        catch (ArgumentOutOfRangeException)
        {
            return Months + Days < 0 ? DateOnly.MinValue : DateOnly.MaxValue;
        }
    }

    /// <summary>The days to which the move leads from those of whole calendar periods of a length; the end of a month moved by months is the end of a month again.</summary>
    public DaySpan Forth(DaySpan span, TimeGrain grain) => new(
        span.From == DateOnly.MinValue ? span.From : Forth(span.From),
        span.To == DateOnly.MaxValue ? span.To : grain == TimeGrain.Day ? Forth(span.To) : CalendarPeriods.EndOf(grain, Forth(CalendarPeriods.StartOf(grain, span.To))));

    /// <summary>The move as text: -12 months, 3 days.</summary>
    public override string ToString() => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        if (Months != 0)
        {
            yield return Months.ToString(CultureInfo.InvariantCulture) + " months";
        }

        if (Days != 0)
        {
            yield return Days.ToString(CultureInfo.InvariantCulture) + " days";
        }
    }
}
