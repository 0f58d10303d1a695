namespace Analytics.Semantics.Figures;

/// <summary>Decimal arithmetic on values, rounded to the nearest that a decimal can hold.</summary>
/// <remarks>Null where an operand is null, the divisor 0 or the result past the range of decimal.</remarks>
internal static class Nearest
{
    internal static decimal? Sum(decimal? left, decimal? right) => Within(left, right, decimal.Add);

    internal static decimal? Difference(decimal? left, decimal? right) => Within(left, right, decimal.Subtract);

    internal static decimal? Product(decimal? left, decimal? right) => Within(left, right, decimal.Multiply);

    internal static decimal? Quotient(decimal? dividend, decimal? divisor) =>
        divisor == 0 ? null : Within(dividend, divisor, decimal.Divide);

    /// <summary>The ratio in percent.</summary>
    internal static decimal? Percent(decimal? part, decimal? whole) => Quotient(Product(part, 100), whole);

    private static decimal? Within(decimal? left, decimal? right, Func<decimal, decimal, decimal> operation)
    {
        if (left is not { } a || right is not { } b)
        {
            return null;
        }

        try
        {
            return operation(a, b);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
