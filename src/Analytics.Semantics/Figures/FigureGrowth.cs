namespace Analytics.Semantics.Figures;

/// <summary>Growth and change between two figures.</summary>
public static class FigureGrowth
{
    private const int Decimals = 24;
    private const decimal Hundred = 100;

    /// <summary>The growth in percent: current ÷ previous − 1, unrounded; withheld where the two cannot be compared.</summary>
    public static Growth Of(Figure current, Figure previous)
    {
        if (Withheld(current, previous) is { } reason)
        {
            return new Growth(Figure.Missing, reason);
        }

        if (previous.Bounds == Interval.Exactly(0) || !(previous.Bounds.Lower >= 0))
        {
            return new Growth(Figure.Missing, WithheldReason.PreviousCanBeZero);
        }

        var isOpen = FigureOrigin.IsOpen(current) || FigureOrigin.IsOpen(previous) || previous.Bounds.Lower == 0;
        return new Growth(
            FigureOrigin.Of(current, previous) with
            {
                Value = isOpen || previous.Value is not > 0 ? null : ((current.Value / previous.Value) - 1) * Hundred,
                Bounds = Percent(current.Bounds.Divide(previous.Bounds, Decimals)),
            },
            null);
    }

    /// <summary>The growth as published, narrowed by the computed one where that may be compared and the two agree.</summary>
    /// <param name="printed">The growth in percent, as published.</param>
    /// <param name="computed">The growth in percent, as computed; null: none.</param>
    public static Growth Printed(Figure printed, Growth? computed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        if (computed is not { Comparable: true })
        {
            return new Growth(printed, null);
        }

        var bounds = printed.Bounds.Intersect(computed.Figure.Bounds);
        return bounds.IsEmpty
            ? new Growth(printed with { HasConflict = true }, null)
            : new Growth(printed with { Bounds = bounds, Value = printed.Value is { } value ? bounds.Clamp(value) : computed.Figure.Value }, null);
    }

    /// <summary>The difference, in the unit of the two; withheld where they cannot be compared.</summary>
    public static Growth Change(Figure current, Figure previous)
    {
        if (Withheld(current, previous) is { } reason)
        {
            return new Growth(Figure.Missing, reason);
        }

        var isOpen = FigureOrigin.IsOpen(current) || FigureOrigin.IsOpen(previous);
        return new Growth(
            FigureOrigin.Of(current, previous) with
            {
                Value = isOpen ? null : current.Value - previous.Value,
                Bounds = current.Bounds.Subtract(previous.Bounds),
            },
            null);
    }

    private static WithheldReason? Withheld(Figure current, Figure previous)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(previous);
        return !current.IsKnown ? WithheldReason.CurrentMissing
            : !previous.IsKnown ? WithheldReason.PreviousMissing
            : current.Status == FigureStatus.Partial || previous.Status == FigureStatus.Partial ? WithheldReason.Incomplete
            : null;
    }

    private static Interval Percent(Interval ratio) => ratio.Subtract(Interval.Exactly(1)).Multiply(Interval.Exactly(Hundred));
}
