using System.Globalization;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Calendar;

/// <summary>Calendar periods, each named by its first day, and numbered without gaps within its grain.</summary>
internal static class CalendarPeriods
{
    private const int MonthsInYear = 12;
    private const int MonthsInQuarter = 3;

    /// <summary>The number of the period in which a day lies.</summary>
    public static int OrdinalOf(TimeGrain grain, DateOnly day) => grain switch
    {
        TimeGrain.Year => day.Year,
        TimeGrain.Quarter => MonthOf(day) / MonthsInQuarter,
        TimeGrain.Month => MonthOf(day),
        _ => day.DayNumber,
    };

    /// <summary>The first day of the period in which a day lies.</summary>
    public static DateOnly StartOf(TimeGrain grain, DateOnly day) => grain switch
    {
        TimeGrain.Year => new DateOnly(day.Year, 1, 1),
        TimeGrain.Quarter => new DateOnly(day.Year, ((day.Month - 1) / MonthsInQuarter * MonthsInQuarter) + 1, 1),
        TimeGrain.Month => new DateOnly(day.Year, day.Month, 1),
        _ => day,
    };

    /// <summary>The last day of the period in which a day lies.</summary>
    public static DateOnly EndOf(TimeGrain grain, DateOnly day)
    {
        var start = StartOf(grain, day);
        return grain == TimeGrain.Day ? day : start.AddMonths(MonthsIn(grain) - 1).AddDays(DateTime.DaysInMonth(start.Year, start.AddMonths(MonthsIn(grain) - 1).Month) - 1);
    }

    /// <summary>The first day of the one period that the days fill exactly; null where they do not.</summary>
    public static DateOnly? Exactly(TimeGrain grain, DateOnly? first, DateOnly? last) =>
        first is { } start && last is { } end && StartOf(grain, start) == start && EndOf(grain, start) == end ? start : null;

    /// <summary>The first day of the one period in which all the days lie; null where there is none.</summary>
    public static DateOnly? Around(TimeGrain grain, DateOnly? first, DateOnly? last) =>
        first is { } start && last is { } end && StartOf(grain, start) == StartOf(grain, end) ? StartOf(grain, start) : null;

    /// <summary>The months of a period; 0 for a day.</summary>
    public static int MonthsIn(TimeGrain grain) => grain switch
    {
        TimeGrain.Year => MonthsInYear,
        TimeGrain.Quarter => MonthsInQuarter,
        TimeGrain.Month => 1,
        _ => 0,
    };

    /// <summary>The text of a period: 2023, 2023-Q1, 2023-01 or 2023-01-31.</summary>
    public static string TextOf(TimeGrain grain, DateOnly day) => grain switch
    {
        TimeGrain.Year => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        TimeGrain.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{((day.Month - 1) / MonthsInQuarter) + 1}"),
        TimeGrain.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>The first day of the period of a text; null where it is none.</summary>
    public static DateOnly? Read(TimeGrain grain, string text)
    {
        var day = grain switch
        {
            TimeGrain.Year => text + "-01-01",
            TimeGrain.Quarter when text.Length == 7 && text[4..6] == "-Q" && text[6] is >= '1' and <= '4' => FirstOfQuarter(text),
            TimeGrain.Month => text + "-01",
            TimeGrain.Day => text,
            _ => "",
        };
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
    }

    /// <summary>The first days of the periods that a closed span touches, in order.</summary>
    public static IEnumerable<DateOnly> Of(TimeGrain grain, DaySpan span)
    {
        for (var start = StartOf(grain, span.From); start <= span.To; start = EndOf(grain, start).AddDays(1))
        {
            yield return start;
        }
    }

    private static string FirstOfQuarter(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{text[..4]}-{((text[6] - '1') * MonthsInQuarter) + 1:00}-01");

    private static int MonthOf(DateOnly day) => (day.Year * MonthsInYear) + day.Month - 1;
}
