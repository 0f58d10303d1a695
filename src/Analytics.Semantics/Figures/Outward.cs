using System.Numerics;

namespace Analytics.Semantics.Figures;

/// <summary>Decimal arithmetic that rounds to a stated side, exact where a decimal can hold the result.</summary>
/// <remarks>Null is an open end: given as an operand, or returned where the result is past the range of decimal.</remarks>
internal static class Outward
{
    internal const int MostDecimals = 28;

    internal static decimal? Sum(decimal? left, decimal? right, Toward side)
    {
        if (left is not { } a || right is not { } b)
        {
            return null;
        }

        int scale = Math.Max(a.Scale, b.Scale);
        return Round(Mantissa(a, scale) + Mantissa(b, scale), BigInteger.Pow(10, scale), scale, side);
    }

    internal static decimal? Product(decimal left, decimal right, Toward side) => Round(
        Mantissa(left, left.Scale) * Mantissa(right, right.Scale),
        BigInteger.Pow(10, left.Scale + right.Scale),
        Math.Min(left.Scale + right.Scale, MostDecimals),
        side);

    internal static decimal? Quotient(decimal dividend, decimal divisor, int decimals, Toward side) => Round(
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
