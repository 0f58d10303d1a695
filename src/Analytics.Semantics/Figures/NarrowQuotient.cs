namespace Analytics.Semantics.Figures;

/// <summary>Quotients whose parts fit into 128 bits, which nearly all do: the same as of integers without bound, in a fraction of the time.</summary>
internal static class NarrowQuotient
{
    private const int MostBits = 127;
    private const int MostBitsOfDecimal = 96;
    private static readonly UInt128[] Powers = [.. Enumerable.Range(0, 38).Select(power => UInt128.Parse("1" + new string('0', power), System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>The quotient with so many decimals, rounded to a side; null where some part may not fit.</summary>
    internal static decimal? Of(decimal dividend, decimal divisor, int decimals, Toward side)
    {
        if (Scaled(Mantissa(dividend), divisor.Scale + decimals) is not { } numerator || Scaled(Mantissa(divisor), dividend.Scale) is not { } denominator)
        {
            return null;
        }

        bool isNegative = dividend < 0 != divisor < 0;
        (UInt128 whole, UInt128 rest) = UInt128.DivRem(numerator, denominator);
        if (rest > 0 && side == (isNegative ? Toward.Below : Toward.Above))
        {
            whole++;
        }

        return BitsOf(whole) > MostBitsOfDecimal
            ? null
            : new decimal((int)(uint)whole, (int)(uint)(whole >> 32), (int)(uint)(whole >> 64), isNegative && whole > 0, (byte)decimals);
    }

    private static UInt128? Scaled(UInt128 mantissa, int power) =>
        power < Powers.Length && BitsOf(mantissa) + BitsOf(Powers[power]) <= MostBits ? mantissa * Powers[power] : null;

    private static UInt128 Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return new((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
    }

    private static int BitsOf(UInt128 value) => 128 - (int)UInt128.LeadingZeroCount(value);
}
