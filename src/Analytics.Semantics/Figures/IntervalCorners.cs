namespace Analytics.Semantics.Figures;

/// <summary>Products and quotients of intervals: the extremes are among those of their ends.</summary>
internal static class IntervalCorners
{
    internal static Interval Products(Interval left, Interval right) => Hull(left, right, static (one, other, side) => one.Times(other, side));

    internal static Interval Quotients(Interval dividend, Interval divisor, int decimals)
    {
        bool zeroInside = !(divisor.Lower >= 0) && !(divisor.Upper <= 0);
        if (zeroInside || divisor == Interval.Exactly(0))
        {
            return Interval.Unbounded;
        }

        int sign = divisor.Lower >= 0 ? 1 : -1;
        return Hull(dividend, divisor, (one, other, side) => one.Over(other, sign, decimals, side));
    }

    private static Interval Hull(Interval left, Interval right, Func<IntervalEnd, IntervalEnd, Toward, IntervalEnd> corner)
    {
        IntervalEnd lower = IntervalEnd.AboveAll;
        IntervalEnd upper = IntervalEnd.BelowAll;
        for (int one = 0; one < EndsOf(left); one++)
        {
            for (int other = 0; other < EndsOf(right); other++)
            {
                lower = IntervalEnd.Lesser(lower, corner(End(left, one), End(right, other), Toward.Below));
                upper = IntervalEnd.Greater(upper, corner(End(left, one), End(right, other), Toward.Above));
            }
        }

        return new(lower.Finite, upper.Finite);
    }

    private static int EndsOf(Interval interval) => interval.Lower is not null && interval.Lower == interval.Upper ? 1 : 2;

    private static IntervalEnd End(Interval interval, int place) => place == 0 ? IntervalEnd.OfLower(interval) : IntervalEnd.OfUpper(interval);
}
