using FsCheck;
using FsCheck.Fluent;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

public sealed class IntervalPropertyTests
{
    private const int Decimals = 6;
    private const decimal LastPlace = 0.000001m;

    [Fact]
    public void Add_Should_HoldTheSum_When_BothTruthsLieInside() =>
        ForAll((left, x, right, y) => left.Add(right).Contains(x + y));

    [Fact]
    public void Subtract_Should_HoldTheDifference_When_BothTruthsLieInside() =>
        ForAll((left, x, right, y) => left.Subtract(right).Contains(x - y));

    [Fact]
    public void Multiply_Should_HoldTheProduct_When_BothTruthsLieInside() =>
        ForAll((left, x, right, y) => left.Multiply(right).Contains(x * y));

    [Fact]
    public void Divide_Should_HoldTheQuotient_When_BothTruthsLieInside() =>
        ForAll((left, x, right, y) => y == 0 || HoldsQuotient(left.Divide(right, Decimals), x, y));

    [Fact]
    public void Divide_Should_BeAtMostOneUnitInTheLastPlaceWide_When_BothAreKnownExactly() => ForAll((_, x, _, y) =>
    {
        Interval quotient = y == 0 ? Interval.Exactly(0) : Interval.Exactly(x).Divide(Interval.Exactly(y), Decimals);
        bool exact = y == 0 || quotient.Lower * y == x;
        return quotient.Width == (exact ? 0 : LastPlace);
    });

    [Fact]
    public void Divide_Should_HaveEndsThatAreReached_When_TheDivisorIsPositive() => ForAll((left, _, right, _) =>
    {
        if (!(right.Lower > 0) || left.Upper is not { } most || most < 0)
        {
            return true;
        }

        // The greatest quotient is most ÷ least: one unit less than the upper end is already too small.
        Interval quotient = left.Divide(right, Decimals);
        return quotient.Upper * right.Lower >= most && (quotient.Upper - LastPlace) * right.Lower < most;
    });

    [Fact]
    public void Products_Should_HaveEndsThatAreReached_When_BothAreClosed() => ForAll((left, _, right, _) =>
    {
        decimal?[] corners =
            [left.Lower * right.Lower, left.Lower * right.Upper, left.Upper * right.Lower, left.Upper * right.Upper];
        return corners.Contains(null) || left.Multiply(right) == new Interval(corners.Min(), corners.Max());
    });

    [Fact]
    public void Intersect_Should_HoldWhatBothHold_When_AnyValueIsAsked() => ForAll((left, x, right, y) =>
        new[] { x, y }.All(value =>
            left.Intersect(right).Contains(value) == (left.Contains(value) && right.Contains(value))));

    [Fact]
    public void Clamp_Should_StayInsideAndMoveLeast_When_AnyValueIsGiven() => ForAll((left, x, _, y) =>
        left.Contains(left.Clamp(y))
        && (!left.Contains(y) || left.Clamp(y) == y)
        && Math.Abs(left.Clamp(y) - y) <= Math.Abs(x - y));

    private static bool HoldsQuotient(Interval quotient, decimal x, decimal y)
    {
        decimal sign = Math.Sign(y);
        bool above = quotient.Lower is not { } lower || lower * y * sign <= x * sign;
        bool below = quotient.Upper is not { } upper || upper * y * sign >= x * sign;
        return above && below;
    }

    private static void ForAll(Func<Interval, decimal, Interval, decimal, bool> holds) => Prop
        .ForAll(Intervals.Pairs, pair => holds(pair.Left.Bounds, pair.Left.Truth, pair.Right.Bounds, pair.Right.Truth))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
