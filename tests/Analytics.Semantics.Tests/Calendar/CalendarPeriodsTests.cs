using System.Globalization;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Tests.Calendar;

public sealed class CalendarPeriodsTests
{
    [Theory]
    [InlineData(TimeGrain.Year, "2023-05-17", "2023-01-01", "2023-12-31", "2023")]
    [InlineData(TimeGrain.Quarter, "2023-05-17", "2023-04-01", "2023-06-30", "2023-Q2")]
    [InlineData(TimeGrain.Quarter, "2023-12-31", "2023-10-01", "2023-12-31", "2023-Q4")]
    [InlineData(TimeGrain.Month, "2024-02-10", "2024-02-01", "2024-02-29", "2024-02")]
    [InlineData(TimeGrain.Day, "2024-02-29", "2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData(TimeGrain.Year, "9999-12-31", "9999-01-01", "9999-12-31", "9999")]
    [InlineData(TimeGrain.Month, "9999-12-31", "9999-12-01", "9999-12-31", "9999-12")]
    public void Period_Should_HaveItsEndsAndText_When_ADayLiesInIt(TimeGrain grain, string day, string first, string last, string text)
    {
        Assert.Equal((Of(first), Of(last), text), (CalendarPeriods.StartOf(grain, Of(day)), CalendarPeriods.EndOf(grain, Of(day)), CalendarPeriods.TextOf(grain, Of(day))));
        Assert.Equal(Of(first), CalendarPeriods.Read(grain, text));
    }

    [Theory]
    [InlineData(TimeGrain.Year, "23")]
    [InlineData(TimeGrain.Year, "0000")]
    [InlineData(TimeGrain.Year, "2023-01")]
    [InlineData(TimeGrain.Quarter, "2023-Q5")]
    [InlineData(TimeGrain.Quarter, "2023-Q0")]
    [InlineData(TimeGrain.Quarter, "2023Q1")]
    [InlineData(TimeGrain.Quarter, "2023-Q10")]
    [InlineData(TimeGrain.Month, "2023-13")]
    [InlineData(TimeGrain.Month, "2023-1")]
    [InlineData(TimeGrain.Day, "2023-02-29")]
    [InlineData(TimeGrain.Day, "")]
    public void Read_Should_GiveNothing_When_TheTextIsNoPeriod(TimeGrain grain, string text) => Assert.Null(CalendarPeriods.Read(grain, text));

    [Theory]
    [InlineData("2023-01-01", "2023-12-31", "2023-01-01", "2023-01-01")]
    [InlineData("2023-01-01", "2023-12-30", null, "2023-01-01")]
    [InlineData("2023-06-30", "2023-06-30", null, "2023-01-01")]
    [InlineData("2022-01-01", "2023-12-31", null, null)]
    [InlineData("2023-01-01", null, null, null)]
    [InlineData(null, "2023-12-31", null, null)]
    public void Year_Should_BeFilledOrLieAround_When_DaysAreGiven(string? first, string? last, string? exactly, string? around)
    {
        Assert.Equal(OrNull(exactly), CalendarPeriods.Exactly(TimeGrain.Year, OrNull(first), OrNull(last)));
        Assert.Equal(OrNull(around), CalendarPeriods.Around(TimeGrain.Year, OrNull(first), OrNull(last)));
    }

    [Theory]
    [InlineData(TimeGrain.Year)]
    [InlineData(TimeGrain.Quarter)]
    [InlineData(TimeGrain.Month)]
    [InlineData(TimeGrain.Day)]
    public void Ordinals_Should_GoUpByOne_When_PeriodsFollowEachOther(TimeGrain grain)
    {
        for (var day = new DateOnly(2019, 1, 1); day.Year < 2025; day = day.AddDays(1))
        {
            var follows = CalendarPeriods.StartOf(grain, day.AddDays(1)) == day.AddDays(1);
            Assert.Equal(CalendarPeriods.OrdinalOf(grain, day) + (follows ? 1 : 0), CalendarPeriods.OrdinalOf(grain, day.AddDays(1)));
        }
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, "2022-03-01", true, true)]
    [InlineData(0, -1, 0, 0, "2022-12-01", false, true)]
    [InlineData(0, 0, 10, 0, "2024-01-01", false, false)]
    [InlineData(0, -4, 0, 0, "2022-03-01", true, true)]
    [InlineData(0, 0, 0, 31, "2023-04-01", false, false)]
    public void Move_Should_LeadThereAndBack_When_ItStartsAMonth(int years, int quarters, int months, int days, string there, bool fitsYears, bool fitsQuarters)
    {
        var move = TimeMove.Of(new TimeShift(years, quarters, months, days));

        Assert.Equal(Of(there), move.Forth(Of("2023-03-01")));
        Assert.Equal(Of("2023-03-01"), move.Back(Of(there)));
        Assert.Equal((fitsYears, fitsQuarters, true), (move.Fits(TimeGrain.Year), move.Fits(TimeGrain.Quarter), move.Fits(TimeGrain.Day)));
    }

    [Fact]
    public void Move_Should_StopAtTheEndOfAllDays_When_ItLeadsPastThem()
    {
        Assert.Equal(DateOnly.MinValue, TimeMove.Of(new TimeShift(Years: -3000)).Forth(Of("2023-01-01")));
        Assert.Equal(DateOnly.MaxValue, TimeMove.Of(new TimeShift(Years: 9000)).Forth(Of("2023-01-01")));
        Assert.Null(TimeMove.Of(new TimeShift(Years: 3000)).Back(Of("2023-01-01")));
    }

    private static DateOnly Of(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? OrNull(string? text) => text is null ? null : Of(text);
}
