using Analytics.Semantics.Model.Expressions;

namespace Analytics.Semantics.Figures;

/// <summary>Published totals against their parts.</summary>
public static class FigureReconciliation
{
    /// <summary>Sets a total against the parts that published; gap and explained share are unrounded.</summary>
    /// <param name="published">The total as published at its own level, missing where it was not.</param>
    /// <param name="parts">The figures of the parts, missing ones included or not.</param>
    /// <param name="expected">How many parts there are; null where they are not known to be complete.</param>
    /// <param name="minimum">The smallest value a part can have; null where there is none.</param>
    public static Reconciliation Of(Figure published, IReadOnlyList<Figure> parts, int? expected, decimal? minimum)
    {
        Figure known = FigureSum.Known(parts);
        Figure gap = FigureOperation.Of(Operator.Subtract, published, known, keepsValue: false);
        return new(published, known, gap, Explained(known, published), CoverageOf(parts, expected), Judge());

        Verdict Judge() =>
            expected is not { } all ? Verdict.NotApplicable
            : !published.IsKnown ? Verdict.NoTotal
            : !known.IsKnown ? Verdict.NoParts
            : VerdictOf(gap.Bounds, all - parts.Count(part => part.IsKnown), known.Status == FigureStatus.Partial, minimum);
    }

    private static Verdict VerdictOf(Interval gap, int missing, bool partial, decimal? minimum)
    {
        if (missing <= 0 && !partial)
        {
            return gap.Contains(0) ? Verdict.Agrees : Verdict.Contradicts;
        }

        decimal? least = missing <= 0 ? 0 : Nearest.Product(missing, minimum);
        return gap.Upper < least ? Verdict.Contradicts : Verdict.Incomplete;
    }

    private static Figure Explained(Figure known, Figure published)
    {
        if (!known.IsKnown || !published.IsKnown || published.Bounds == Interval.Exactly(0))
        {
            return FigureOperation.Of(Operator.Divide, known, published, keepsValue: false);
        }

        Interval bounds = ComputedFigure.Percent(known.Bounds, published.Bounds);
        bool open = known.Bounds.IsOpen || published.Bounds.IsOpen;
        decimal? value = open ? null : Nearest.Percent(known.Value, published.Value);
        return ComputedFigure.Of(ComputedFigure.Clamped(value, bounds), bounds, known, published);
    }

    private static Coverage CoverageOf(IReadOnlyList<Figure> parts, int? expected)
    {
        int implied = parts.Count(part => part.Status == FigureStatus.Implied);
        return new(parts.Count(part => part.IsKnown) - implied, implied, expected);
    }
}
