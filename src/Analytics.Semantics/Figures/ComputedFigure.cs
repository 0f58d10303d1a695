namespace Analytics.Semantics.Figures;

/// <summary>Results of arithmetic: what every computed figure takes over from its operands.</summary>
internal static class ComputedFigure
{
    /// <summary>
    /// PARTIAL if an operand is, else IMPLIED if one is, else REPORTED; words, sources and conflicts of all operands.
    /// </summary>
    /// <param name="value">The value, if there is one.</param>
    /// <param name="bounds">Where the true result lies.</param>
    /// <param name="operands">Known figures.</param>
    internal static Figure Of(decimal? value, Interval bounds, params ReadOnlySpan<Figure> operands)
    {
        WordSet words = WordSet.None;
        SourceSet sources = SourceSet.None;
        bool conflict = false;
        foreach (Figure operand in operands)
        {
            words = words.And(operand.Words);
            sources = sources.And(operand.Sources);
            conflict |= operand.HasConflict;
        }

        return new()
        {
            Value = value,
            Bounds = bounds,
            Qualifier = Qualifier.Computed,
            Status = StatusOf(operands),
            Words = words,
            Sources = sources,
            HasConflict = conflict,
        };
    }

    /// <summary>The ratio in percent, unrounded, with ends rounded outward in the last place.</summary>
    internal static Interval Percent(Interval part, Interval whole) =>
        part.Multiply(Interval.Exactly(100)).Divide(whole, Outward.MostDecimals);

    /// <summary>The figure with its bounds cut to those given, its value moved into them; the same where that cuts nothing.</summary>
    /// <param name="figure">A known figure.</param>
    /// <param name="to">Bounds that share a value with the figure's own.</param>
    /// <param name="by">The figure that gives them, which then stands behind the result as well.</param>
    internal static Figure Narrowed(Figure figure, Interval to, Figure by)
    {
        Interval bounds = figure.Bounds.Intersect(to);
        return bounds == figure.Bounds ? figure : figure with
        {
            Bounds = bounds,
            Value = Clamped(figure.Value, bounds),
            Sources = figure.Sources.And(by.Sources),
            HasConflict = figure.HasConflict || by.HasConflict,
        };
    }

    internal static decimal? Clamped(decimal? value, Interval bounds) => value is { } known ? bounds.Clamp(known) : null;

    private static FigureStatus StatusOf(ReadOnlySpan<Figure> operands)
    {
        FigureStatus status = FigureStatus.Reported;
        foreach (Figure operand in operands)
        {
            status = (operand.Status, status) switch
            {
                (FigureStatus.Partial, _) or (_, FigureStatus.Partial) => FigureStatus.Partial,
                (FigureStatus.Implied, _) => FigureStatus.Implied,
                _ => status,
            };
        }

        return status;
    }
}
