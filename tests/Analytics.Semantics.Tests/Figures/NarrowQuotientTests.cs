using System.Numerics;
using Analytics.Semantics.Figures;

namespace Analytics.Semantics.Tests.Figures;

public sealed class NarrowQuotientTests
{
    [Fact]
    public void Quotient_Should_BeThatOfIntegersWithoutBound_When_PartsAreOfAnySize()
    {
        var random = new Random(20231);
        var narrow = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var (dividend, divisor, decimals) = (Number(random), Number(random), random.Next(29));
            if (divisor == 0)
            {
                continue;
            }

            foreach (var side in new[] { Toward.Below, Toward.Above })
            {
                if (NarrowQuotient.Of(dividend, divisor, decimals, side) is { } quotient)
                {
                    narrow++;
                    Assert.Equal(Exact(dividend, divisor, decimals, side), Whole(quotient) * BigInteger.Pow(10, decimals - quotient.Scale));
                }
            }
        }

        Assert.InRange(narrow, 5_000, 35_000);
    }

    [Fact]
    public void Quotient_Should_BeNone_When_ItDoesNotFit() =>
        Assert.Null(NarrowQuotient.Of(decimal.MaxValue, 1, 28, Toward.Above));

    private static decimal Number(Random random)
    {
        var words = random.Next(1, 4);
        return new decimal(random.Next(), words > 1 ? random.Next() : 0, words > 2 ? random.Next() : 0, random.Next(2) == 0, (byte)random.Next(0, 12));
    }

    // dividend ÷ divisor × 10^decimals, rounded to the side, by the definition of both.
    private static BigInteger Exact(decimal dividend, decimal divisor, int decimals, Toward side)
    {
        var numerator = Whole(dividend) * BigInteger.Pow(10, divisor.Scale + decimals);
        var denominator = Whole(divisor) * BigInteger.Pow(10, dividend.Scale);
        if (denominator < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var floor = numerator >= 0 ? numerator / denominator : -((-numerator + denominator - 1) / denominator);
        return side == Toward.Below || floor * denominator == numerator ? floor : floor + 1;
    }

    private static BigInteger Whole(decimal value)
    {
        var bits = decimal.GetBits(value);
        var whole = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return value < 0 ? -whole : whole;
    }
}
