namespace Analytics.Semantics.Figures;

/// <summary>Rounds figures.</summary>
public static class FigureRounding
{
    /// <summary>The figure with at most so many decimals: bounds outward, the value to the nearest, half away from zero.</summary>
    /// <param name="figure">Any figure; what has no number stays as it is.</param>
    /// <param name="scale">0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not 0 to 28.</exception>
    public static Figure To(Figure figure, int scale)
    {
        Interval bounds = new(
            Round(figure.Bounds.Lower, scale, MidpointRounding.ToNegativeInfinity),
            Round(figure.Bounds.Upper, scale, MidpointRounding.ToPositiveInfinity));
        decimal? value = Round(figure.Value, scale, MidpointRounding.AwayFromZero);
        return figure with { Bounds = bounds, Value = ComputedFigure.Clamped(value, bounds) };
    }

    private static decimal? Round(decimal? number, int scale, MidpointRounding rounding) =>
        number is { } known ? decimal.Round(known, scale, rounding) : null;
}
