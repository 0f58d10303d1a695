using Analytics.Semantics.Figures;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>The figure of the year before, from a figure and its growth in percent.</summary>
internal static class PreviousFigure
{
    /// <summary>What is counted is never negative, so nothing falls by more than all of it.</summary>
    private const decimal Least = -100;

    /// <summary>With a value where both have one, else bounds alone: "grew" leaves room from zero up to the figure. Null where nothing follows.</summary>
    public static PrintedFigure? Of(Observation current, Observation growth)
    {
        if (growth.Lower <= Least || growth.Value <= Least)
        {
            return null;
        }

        var factors = new Interval(Factor(growth.Lower ?? Least), Factor(growth.Upper));
        var bounds = new Interval(current.Lower, current.Upper).Divide(factors, ScaledDecimal.Decimals);
        if (current.Value / Factor(growth.Value) is { } before)
        {
            return new PrintedFigure(bounds.Clamp(decimal.Round(before, ScaledDecimal.Decimals)), Qualifier.Implied, bounds, current.Unit);
        }

        return bounds.Upper is null && !(bounds.Lower > 0) ? null : new PrintedFigure(null, Qualifier.Implied, bounds, current.Unit);
    }

    private static decimal? Factor(decimal? percent) => 1 + (percent / 100);
}
