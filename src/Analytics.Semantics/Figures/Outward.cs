using System.Numerics;

namespace Analytics.Semantics.Figures;

/// <summary>Decimal arithmetic that rounds to a stated side, exact where a decimal can hold the result.</summary>
/// <remarks>Null is an open end: given as an operand, or returned where the result is past the range of decimal.</remarks>
internal static class Outward
{
    internal const int MostDecimals = 28;

    // Below these, a decimal's own sum and product are exact where they keep the scale.
    private const decimal Addend = 1e27m;
    private const decimal Factor = 1e14m;

    internal static decimal? Sum(decimal? left, decimal? right, Toward side)
    {
        if (left is not { } a || right is not { } b)
        {
            return null;
        }

        int scale = Math.Max(a.Scale, b.Scale);
        if (Math.Abs(a) < Addend && Math.Abs(b) < Addend && a + b is var sum && sum.Scale == scale)
        {
            return sum;
        }

        return Round(Mantissa(a, scale) + Mantissa(b, scale), BigInteger.Pow(10, scale), scale, side);
    }

    internal static decimal? Product(decimal left, decimal right, Toward side)
    {
        int scale = left.Scale + right.Scale;
        if (Math.Abs(left) < Factor && Math.Abs(right) < Factor && left * right is var product && product.Scale == scale)
        {
            return product;
        }

        return Round(Mantissa(left, left.Scale) * Mantissa(right, right.Scale), BigInteger.Pow(10, scale), Math.Min(scale, MostDecimals), side);
    }

    internal static decimal? Quotient(decimal dividend, decimal divisor, int decimals, Toward side) => NarrowQuotient.Of(dividend, divisor, decimals, side) ?? Round(
        Mantissa(dividend, dividend.Scale) * BigInteger.Pow(10, divisor.Scale) * Math.Sign(divisor),
        BigInteger.Abs(Mantissa(divisor, divisor.Scale)) * BigInteger.Pow(10, dividend.Scale),
        decimals,
        side);

    // numerator ÷ denominator (positive), at the most decimals, up to those asked for, that a decimal can hold.
    private static decimal? Round(BigInteger numerator, BigInteger denominator, int decimals, Toward side)
    {
        for (int kept = decimals; kept >= 0; kept--)
        {
            BigInteger scaled = Whole(numerator * BigInteger.Pow(10, kept), denominator, side);
            if (BigInteger.Abs(scaled) <= (BigInteger)decimal.MaxValue)
            {
                return Unscale((decimal)scaled, kept);
            }
        }

        return null;
    }

    private static BigInteger Whole(BigInteger numerator, BigInteger denominator, Toward side)
    {
        BigInteger whole = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        return (rest.Sign, side) switch
        {
            ( < 0, Toward.Below) => whole - 1,
            ( > 0, Toward.Above) => whole + 1,
            _ => whole,
        };
    }

    private static BigInteger Mantissa(decimal value, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa = new(new decimal(bits[0], bits[1], bits[2], value < 0, 0));
        return mantissa * BigInteger.Pow(10, scale - value.Scale);
    }

    private static decimal Unscale(decimal mantissa, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(mantissa, bits);
        return new(bits[0], bits[1], bits[2], mantissa < 0, (byte)scale);
    }
}
