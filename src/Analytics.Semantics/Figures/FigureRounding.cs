namespace Analytics.Semantics.Figures;

/// <summary>Rounds figures for an answer.</summary>
public static class FigureRounding
{
    /// <summary>The figure with its bounds rounded outward, and its value to the nearest, half away from zero.</summary>
    /// <param name="figure">A figure.</param>
    /// <param name="scale">Decimals to keep, from 0.</param>
    public static Figure To(Figure figure, int scale)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var bounds = new Interval(figure.Bounds.Lower is { } lower ? Down(lower, scale) : null, figure.Bounds.Upper is { } upper ? -Down(-upper, scale) : null);
        return bounds == figure.Bounds && (figure.Value is not { } known || decimal.Round(known, scale) == known)
            ? figure
            : figure with { Bounds = bounds, Value = figure.Value is { } value ? decimal.Round(value, scale, MidpointRounding.AwayFromZero) : null };
    }

    private static decimal Down(decimal value, int scale) => decimal.Round(value, scale, MidpointRounding.ToNegativeInfinity);
}
