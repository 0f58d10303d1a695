namespace Analytics.Semantics.Figures;

/// <summary>Sets published totals against their parts.</summary>
public static class FigureReconciliation
{
    private const int Decimals = 24;
    private const decimal Hundred = 100;

    /// <summary>The total against its parts, unrounded.</summary>
    /// <param name="published">The total as published; it may be missing.</param>
    /// <param name="parts">The parts that have a figure.</param>
    /// <param name="expected">How many parts there are; null where not all are known.</param>
    /// <param name="minimum">The smallest value of a part; null where there is none.</param>
    public static Reconciliation Of(Figure published, IReadOnlyList<Figure> parts, int? expected, decimal? minimum)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(parts);
        if (expected is not { } all)
        {
            return Reconciliation.NotApplicable;
        }

        var known = FigureSum.Known(parts);
        var implied = parts.Count(part => part.Status == FigureStatus.Implied);
        var gap = FigureGrowth.Change(published, known).Figure;
        return new Reconciliation(
            published,
            known,
            gap,
            Explained(published, known),
            new Coverage(parts.Count - implied, implied, all),
            Judge(published, known, gap, all - parts.Count, minimum));
    }

    private static Figure Explained(Figure published, Figure known)
    {
        if (!published.IsKnown || !known.IsKnown)
        {
            return Figure.Missing;
        }

        var isOpen = FigureOrigin.IsOpen(published) || FigureOrigin.IsOpen(known);
        return FigureOrigin.Of(known, published) with
        {
            Value = isOpen || published.Value is null or 0 ? null : known.Value / published.Value * Hundred,
            Bounds = known.Bounds.Divide(published.Bounds, Decimals).Multiply(Interval.Exactly(Hundred)),
        };
    }

    private static Verdict Judge(Figure published, Figure known, Figure gap, int missing, decimal? minimum)
    {
        if (!published.IsKnown)
        {
            return Verdict.NoTotal;
        }

        if (!known.IsKnown)
        {
            return Verdict.NoParts;
        }

        var room = missing == 0 ? Interval.Exactly(0) : new Interval(missing * minimum, null);
        return gap.Bounds.Intersect(room).IsEmpty ? Verdict.Contradicts
            : missing == 0 ? Verdict.Agrees
            : Verdict.Incomplete;
    }
}
