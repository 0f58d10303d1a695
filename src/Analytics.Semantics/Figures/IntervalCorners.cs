namespace Analytics.Semantics.Figures;

/// <summary>Products and quotients of intervals: the extremes are among those of their ends.</summary>
internal static class IntervalCorners
{
    internal static Interval Products(Interval left, Interval right) => Hull(
        side => IntervalEnd.OfLower(left).Times(IntervalEnd.OfLower(right), side),
        side => IntervalEnd.OfLower(left).Times(IntervalEnd.OfUpper(right), side),
        side => IntervalEnd.OfUpper(left).Times(IntervalEnd.OfLower(right), side),
        side => IntervalEnd.OfUpper(left).Times(IntervalEnd.OfUpper(right), side));

    internal static Interval Quotients(Interval dividend, Interval divisor, int decimals)
    {
        bool zeroInside = !(divisor.Lower >= 0) && !(divisor.Upper <= 0);
        if (zeroInside || divisor == Interval.Exactly(0))
        {
            return Interval.Unbounded;
        }

        int sign = divisor.Lower >= 0 ? 1 : -1;
        return Hull(
            side => IntervalEnd.OfLower(dividend).Over(IntervalEnd.OfLower(divisor), sign, decimals, side),
            side => IntervalEnd.OfLower(dividend).Over(IntervalEnd.OfUpper(divisor), sign, decimals, side),
            side => IntervalEnd.OfUpper(dividend).Over(IntervalEnd.OfLower(divisor), sign, decimals, side),
            side => IntervalEnd.OfUpper(dividend).Over(IntervalEnd.OfUpper(divisor), sign, decimals, side));
    }

    private static Interval Hull(params ReadOnlySpan<Func<Toward, IntervalEnd>> corners)
    {
        IntervalEnd lower = IntervalEnd.AboveAll;
        IntervalEnd upper = IntervalEnd.BelowAll;
        foreach (Func<Toward, IntervalEnd> corner in corners)
        {
            lower = IntervalEnd.Lesser(lower, corner(Toward.Below));
            upper = IntervalEnd.Greater(upper, corner(Toward.Above));
        }

        return new(lower.Finite, upper.Finite);
    }
}
