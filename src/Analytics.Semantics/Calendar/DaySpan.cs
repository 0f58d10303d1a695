using Analytics.Semantics.Model;

namespace Analytics.Semantics.Calendar;

/// <summary>Days from one to another, inclusive.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, not before the first.</param>
public readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>All days there are.</summary>
    public static DaySpan All => new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Whether neither end is the end of all days.</summary>
    public bool IsClosed => From > DateOnly.MinValue && To < DateOnly.MaxValue;

    /// <summary>The days of one calendar period.</summary>
    public static DaySpan Of(TimeGrain grain, DateOnly day) => new(CalendarPeriods.StartOf(grain, day), CalendarPeriods.EndOf(grain, day));

    /// <summary>Whether a day is among them.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;
}
