namespace Analytics.Semantics.Figures;

/// <summary>What a computed figure takes over from those that it is computed of.</summary>
internal static class FigureOrigin
{
    /// <summary>A computed figure without value and bounds, with the words and sources of all operands.</summary>
    public static Figure Of(params IReadOnlyList<Figure> operands) => new()
    {
        Status = StatusOf(operands, Interval.Unbounded),
        Qualifier = Qualifier.Computed,
        Words = operands.Aggregate(WordSet.None, (words, operand) => words.And(operand.Words)),
        Sources = operands.Aggregate(SourceSet.None, (sources, operand) => sources.And(operand.Sources)),
        HasConflict = operands.Any(operand => operand.HasConflict),
    };

    /// <summary>The status of what known operands come to: the least certain of theirs, and zero where nothing but zero is possible.</summary>
    public static FigureStatus StatusOf(IReadOnlyList<Figure> operands, Interval bounds) =>
        operands.Any(operand => operand.Status == FigureStatus.Partial) ? FigureStatus.Partial
        : bounds == Interval.Exactly(0) ? FigureStatus.Zero
        : operands.Any(operand => operand.Status == FigureStatus.Implied) ? FigureStatus.Implied
        : FigureStatus.Reported;

    /// <summary>Whether an end is open, so that in a ratio or difference the bounds alone speak.</summary>
    public static bool IsOpen(Figure figure) => figure.Bounds.Lower is null || figure.Bounds.Upper is null;
}
