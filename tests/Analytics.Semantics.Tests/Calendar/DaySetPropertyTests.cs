using Analytics.Semantics.Calendar;
using Analytics.Semantics.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Analytics.Semantics.Tests.Calendar;

/// <summary>Sets of days against each single day of four years, with a leap day among them.</summary>
public sealed class DaySetPropertyTests
{
    private static readonly DateOnly First = new(2019, 1, 1);
    private static readonly IReadOnlyList<DateOnly> Days = [.. Enumerable.Range(0, 1461).Select(First.AddDays)];

    private static Gen<DaySpan[]> Spans =>
        (from start in Gen.Choose(0, 1400) from length in Gen.OneOf(Gen.Choose(0, 60), Gen.Choose(300, 800)) select new DaySpan(First.AddDays(start), First.AddDays(Math.Min(1460, start + length))))
        .ArrayOf().Where(spans => spans.Length < 7);

    [Fact]
    public void Set_Should_HoldTheDaysOfItsSpansApart_When_TheyOverlap() => ForAll((one, _) =>
    {
        var set = DaySet.Of(one);
        return Days.All(day => set.Contains(day) == one.Any(span => span.Contains(day)))
            && set.Spans.Zip(set.Spans.Skip(1)).All(pair => pair.First.To.AddDays(1) < pair.Second.From);
    });

    [Fact]
    public void Sets_Should_CombineDayByDay_When_JoinedCutOrTurnedAround() => ForAll((one, other) =>
    {
        var (left, right) = (DaySet.Of(one), DaySet.Of(other));
        return Days.All(day =>
            left.And(right).Contains(day) == (left.Contains(day) && right.Contains(day))
            && left.Or(right).Contains(day) == (left.Contains(day) || right.Contains(day))
            && left.Without().Contains(day) == !left.Contains(day))
            && left.Without().Without().Equals(left);
    });

    [Fact]
    public void Periods_Should_BeCountedByTheirFirstDays_When_TheSetIsClosed() => ForAll((one, _) =>
        Enum.GetValues<TimeGrain>().All(grain =>
            DaySet.Of(one).CountPeriods(grain) == Days.Count(day => DaySet.Of(one).Contains(day) && CalendarPeriods.StartOf(grain, day) == day)));

    [Fact]
    public void Set_Should_BeOpen_When_ItGoesOnForever()
    {
        Assert.False(DaySet.All.IsClosed);
        Assert.False(DaySet.Of([new DaySpan(First, DateOnly.MaxValue)]).IsClosed);
        Assert.Equal(DaySet.None, DaySet.All.Without());
        Assert.Equal(DaySet.All, DaySet.None.Without());
    }

    private static void ForAll(Func<DaySpan[], DaySpan[], bool> holds) => Prop
        .ForAll(Arb.From(from one in Spans from other in Spans select (one, other)), pair => holds(pair.one, pair.other))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
}
