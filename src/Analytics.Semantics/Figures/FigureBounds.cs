namespace Analytics.Semantics.Figures;

/// <summary>Bounds that figures give each other.</summary>
public static class FigureBounds
{
    /// <summary>
    /// Two figures of which one cannot be above the other, each narrowed by that; an impossible pair stays as it is and
    /// has a conflict. What is PARTIAL stays open upwards.
    /// </summary>
    /// <param name="smaller">The figure that is at most the other, such as donors.</param>
    /// <param name="larger">The figure that is at least the other, such as donations.</param>
    public static (Figure Smaller, Figure Larger) AtMost(Figure smaller, Figure larger)
    {
        if (!smaller.IsKnown || !larger.IsKnown)
        {
            return (smaller, larger);
        }

        if (smaller.Bounds.Lower > larger.Bounds.Upper)
        {
            return (smaller with { HasConflict = true }, larger with { HasConflict = true });
        }

        decimal? most = smaller.Status == FigureStatus.Partial ? null : larger.Bounds.Upper;
        return (
            ComputedFigure.Narrowed(smaller, new(null, most), larger),
            ComputedFigure.Narrowed(larger, new(smaller.Bounds.Lower, null), smaller));
    }
}
