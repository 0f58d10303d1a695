namespace Analytics.Semantics.Figures;

/// <summary>Sums of figures.</summary>
public static class FigureSum
{
    /// <summary>
    /// The sum over members. PARTIAL, with the sum of what is known as its value, unless every member has a whole figure;
    /// missing where none has one; a single figure of a single member as it is.
    /// </summary>
    /// <param name="parts">One for each member that may have a figure; those without one count as missing.</param>
    /// <param name="missing">How many further members have no figure.</param>
    /// <param name="complete">Whether these members are all there are.</param>
    /// <param name="minimum">The smallest value a member can have; null where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="missing"/> is negative.</exception>
    public static Figure Of(IReadOnlyList<Figure> parts, int missing, bool complete, decimal? minimum)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(missing);
        Figure[] known = [.. parts.Where(part => part.IsKnown)];
        int unknown = missing + parts.Count - known.Length;
        return (known, unknown, complete) switch
        {
            ([], _, _) => Figure.Missing,
            ([var only], 0, true) => only,
            (_, 0, true) when !known.Any(part => part.Status == FigureStatus.Partial) => Whole(known),
            _ => Partial(known, unknown, complete, minimum),
        };
    }

    /// <summary>The sum of the parts that have a figure, as if there were no others; missing where none has.</summary>
    /// <param name="parts">Figures, missing ones included or not.</param>
    public static Figure Known(IReadOnlyList<Figure> parts) => Of([.. parts.Where(part => part.IsKnown)], 0, true, null);

    private static Figure Whole(Figure[] known)
    {
        Figure sum = ComputedFigure.Of(Value(known), Bounds(known), known);
        return Array.TrueForAll(known, part => part.Bounds == Interval.Exactly(0)) ? sum with { Status = FigureStatus.Zero } : sum;
    }

    private static Figure Partial(Figure[] known, int unknown, bool complete, decimal? minimum)
    {
        decimal? lower = (unknown, complete, minimum) switch
        {
            (0, true, _) => Bounds(known).Lower,
            (_, _, null) or (_, false, < 0) => null,
            (_, _, { } least) => Bounds(known).Add(Interval.Exactly(least).Multiply(Interval.Exactly(unknown))).Lower,
        };
        return ComputedFigure.Of(Value(known), new(lower, null), known) with { Status = FigureStatus.Partial };
    }

    private static decimal? Value(Figure[] known) => known.Select(part => part.Value).Aggregate(Nearest.Sum);

    private static Interval Bounds(Figure[] known) => known.Select(part => part.Bounds).Aggregate((sum, part) => sum.Add(part));
}
