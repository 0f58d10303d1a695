namespace Analytics.Semantics.Figures;

/// <summary>Shares in percent, unrounded. A share of what is exactly 0 or can be negative is withheld.</summary>
public static class FigureShare
{
    /// <summary>Part ÷ total, at most 100 where nothing is negative; a part that is above its total keeps its share and has a conflict.</summary>
    /// <param name="part">The figure of the part.</param>
    /// <param name="total">The figure of the whole, known by itself and not from its parts.</param>
    public static Share OfTotal(Figure part, Figure total)
    {
        WithheldReason? reason = Unusable(part, total) ?? ShareBounds.Unusable(total.Bounds);
        return new(reason is null ? Ratio(part, total) : Figure.Missing, total, reason);
    }

    /// <summary>Part ÷ (part + others), so that the part is not counted twice; 100 where no other part is known.</summary>
    /// <param name="part">The figure of the part.</param>
    /// <param name="others">The sum of the other parts.</param>
    /// <param name="whole">Part and others, shown as the denominator.</param>
    public static Share OfSum(Figure part, Figure others, Figure whole)
    {
        WithheldReason? reason = Unusable(part, whole) ?? ShareBounds.Unusable(part.Bounds, others.IsKnown ? others.Bounds : null);
        return new(reason is null ? RatioOfSum(part, others) : Figure.Missing, whole, reason);
    }

    private static WithheldReason? Unusable(Figure part, Figure whole) =>
        !part.IsKnown ? WithheldReason.CurrentMissing
        : part.Status == FigureStatus.Partial ? WithheldReason.Incomplete
        : !whole.IsKnown ? WithheldReason.TotalMissing
        : whole.Status == FigureStatus.Partial ? WithheldReason.TotalOpen
        : null;

    private static Figure Ratio(Figure part, Figure total)
    {
        Interval bounds = ShareBounds.OfTotal(part.Bounds, total.Bounds);
        decimal? value = part.Bounds.IsOpen ? null : Nearest.Percent(part.Value, total.Value);
        Figure share = ComputedFigure.Of(ComputedFigure.Clamped(value, bounds), bounds, part, total);
        return part.Bounds.Lower > total.Bounds.Upper ? share with { HasConflict = true } : share;
    }

    private static Figure RatioOfSum(Figure part, Figure others)
    {
        if (!others.IsKnown)
        {
            return ComputedFigure.Of(100, Interval.Exactly(100), part);
        }

        Interval bounds = ShareBounds.OfSum(part.Bounds, others.Bounds);
        decimal? value = Nearest.Percent(part.Value, Nearest.Sum(part.Value, others.Value));
        return ComputedFigure.Of(ComputedFigure.Clamped(value, bounds), bounds, part, others);
    }
}
