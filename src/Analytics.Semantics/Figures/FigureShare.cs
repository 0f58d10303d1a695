namespace Analytics.Semantics.Figures;

/// <summary>Shares in percent, unrounded.</summary>
public static class FigureShare
{
    private const int Decimals = 24;
    private const decimal Hundred = 100;

    /// <summary>The share in a whole that is known on its own, and of which the part is a part.</summary>
    public static Share OfTotal(Figure part, Figure total)
    {
        ArgumentNullException.ThrowIfNull(total);
        return Withheld(part, total) is { } reason
            ? new Share(Figure.Missing, total, reason)
            : new Share(Ratio(part, total, part.Bounds.Divide(total.Bounds, Decimals)), total, null);
    }

    /// <summary>The share in a whole that is the sum of the part and the others: x ÷ (x + others), so that the part counts once.</summary>
    /// <param name="part">The part.</param>
    /// <param name="others">The sum of the other parts; missing where there are none.</param>
    /// <param name="whole">The sum of all.</param>
    public static Share OfSum(Figure part, Figure others, Figure whole)
    {
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(whole);
        return Withheld(part, whole) is { } reason
            ? new Share(Figure.Missing, whole, reason)
            : new Share(Ratio(part, whole, OfSum(part.Bounds, others.IsKnown ? others.Bounds : Interval.Exactly(0))), whole, null);
    }

    private static Figure Ratio(Figure part, Figure whole, Interval ratio)
    {
        var bounds = ratio.Multiply(Interval.Exactly(Hundred));
        var isPart = part.Bounds.Lower >= 0 && whole.Bounds.Lower >= 0;
        var isOpen = FigureOrigin.IsOpen(part) || FigureOrigin.IsOpen(whole);
        return FigureOrigin.Of(part, whole) with
        {
            Value = isOpen || whole.Value is null or 0 ? null : part.Value / whole.Value * Hundred,
            Bounds = isPart ? bounds.Intersect(new Interval(0, Hundred)) : bounds,
        };
    }

    // Rises with the part and falls with the others, as long as neither is negative.
    private static Interval OfSum(Interval part, Interval others)
    {
        if (!(part.Lower >= 0) || !(others.Lower >= 0) || part.Upper is not { } partUpper || others.Upper is not { } othersUpper)
        {
            return part.Divide(part.Add(others), Decimals);
        }

        var lower = Interval.Exactly(part.Lower.Value).Divide(Interval.Exactly(part.Lower.Value).Add(Interval.Exactly(othersUpper)), Decimals);
        var upper = Interval.Exactly(partUpper).Divide(Interval.Exactly(partUpper).Add(Interval.Exactly(others.Lower.Value)), Decimals);
        return new Interval(lower.Lower, upper.Upper);
    }

    private static WithheldReason? Withheld(Figure part, Figure whole)
    {
        ArgumentNullException.ThrowIfNull(part);
        return !part.IsKnown ? WithheldReason.CurrentMissing
            : !whole.IsKnown ? WithheldReason.TotalMissing
            : part.Status == FigureStatus.Partial ? WithheldReason.Incomplete
            : whole.Status == FigureStatus.Partial || whole.Bounds.Upper is null ? WithheldReason.TotalOpen
            : whole.Bounds == Interval.Exactly(0) ? WithheldReason.PreviousCanBeZero
            : null;
    }
}
