namespace Analytics.Semantics.Figures;

/// <summary>One period against an earlier one.</summary>
public static class FigureGrowth
{
    /// <summary>Growth in percent, current ÷ previous − 1, unrounded; open upwards and without a value where the earlier figure can be 0.</summary>
    /// <param name="current">The figure of the period.</param>
    /// <param name="previous">The figure of the earlier period; withheld where it is exactly 0 or can be negative.</param>
    public static Growth Of(Figure current, Figure previous)
    {
        bool hasRatio = previous.Bounds.Lower >= 0 && previous.Bounds != Interval.Exactly(0);
        WithheldReason? reason = Incomparable(current, previous) ?? (hasRatio ? null : WithheldReason.PreviousCanBeZero);
        return new(reason is null ? Relative(current, previous) : Figure.Missing, reason);
    }

    /// <summary>
    /// The growth as printed, narrowed by the computed one where that is comparable; where the two exclude each other,
    /// the printed one with a conflict.
    /// </summary>
    /// <param name="printed">A growth in percent; where it has no figure, the computed one answers.</param>
    /// <param name="computed">The growth computed of two periods; null where there is none.</param>
    public static Growth Printed(Figure printed, Growth? computed)
    {
        if (!printed.IsKnown)
        {
            return computed ?? new(Figure.Missing, WithheldReason.CurrentMissing);
        }

        return new(computed is { Comparable: true } ? Narrowed(printed, computed.Figure) : printed, null);
    }

    /// <summary>Current less previous, in the measure's unit.</summary>
    /// <param name="current">The figure of the period.</param>
    /// <param name="previous">The figure of the earlier period.</param>
    public static Growth Change(Figure current, Figure previous)
    {
        WithheldReason? reason = Incomparable(current, previous);
        return new(reason is null ? Absolute(current, previous) : Figure.Missing, reason);
    }

    private static WithheldReason? Incomparable(Figure current, Figure previous) =>
        !current.IsKnown ? WithheldReason.CurrentMissing
        : !previous.IsKnown ? WithheldReason.PreviousMissing
        : current.Status == FigureStatus.Partial || previous.Status == FigureStatus.Partial ? WithheldReason.Incomplete
        : null;

    private static Figure Relative(Figure current, Figure previous)
    {
        Interval bounds = ComputedFigure.Percent(current.Bounds, previous.Bounds).Subtract(Interval.Exactly(100));
        decimal? value = AreClosed(current, previous) && previous.Bounds.Lower > 0
            ? Nearest.Difference(Nearest.Percent(current.Value, previous.Value), 100)
            : null;
        return ComputedFigure.Of(ComputedFigure.Clamped(value, bounds), bounds, current, previous);
    }

    private static Figure Absolute(Figure current, Figure previous)
    {
        Interval bounds = current.Bounds.Subtract(previous.Bounds);
        decimal? value = AreClosed(current, previous) ? Nearest.Difference(current.Value, previous.Value) : null;
        return ComputedFigure.Of(ComputedFigure.Clamped(value, bounds), bounds, current, previous);
    }

    private static Figure Narrowed(Figure printed, Figure computed)
    {
        Interval shared = printed.Bounds.Intersect(computed.Bounds);
        if (shared == printed.Bounds)
        {
            return printed;
        }

        return shared.IsEmpty
            ? printed with { HasConflict = true, Sources = printed.Sources.And(computed.Sources) }
            : ComputedFigure.Of(ComputedFigure.Clamped(printed.Value ?? computed.Value, shared), shared, printed, computed);
    }

    private static bool AreClosed(Figure current, Figure previous) => !current.Bounds.IsOpen && !previous.Bounds.IsOpen;
}
