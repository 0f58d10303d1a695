namespace Analytics.Storage.Entities;

/// <summary>Decimals as integers of millionths.</summary>
public static class ScaledDecimal
{
    internal const int Decimals = 6;

    private const decimal Scale = 1_000_000m;

    /// <summary>Whether the number is stored as it is: at most six decimals, and within ±9.2 × 10¹².</summary>
    public static bool CanHold(decimal value) =>
        decimal.Abs(value) <= long.MaxValue / Scale && decimal.Round(value, Decimals) == value;

    /// <summary>The millionths, rounded down; a number beyond the range becomes the end of the range, so that it still compares rightly.</summary>
    internal static long ToMillionths(decimal value)
    {
        if (decimal.Abs(value) > long.MaxValue / Scale)
        {
            return value > 0 ? long.MaxValue : long.MinValue;
        }

        return (long)decimal.Floor(value * Scale);
    }

    internal static decimal FromMillionths(long millionths) => millionths / Scale;
}
