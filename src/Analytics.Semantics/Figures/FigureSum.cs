namespace Analytics.Semantics.Figures;

/// <summary>Sums of figures, one a member.</summary>
public static class FigureSum
{
    /// <summary>The sum over members; partial where some have no figure, or are not known.</summary>
    /// <param name="parts">The figures; one that is not known counts as missing.</param>
    /// <param name="missing">How many further members have no figure.</param>
    /// <param name="complete">Whether these are all members there are.</param>
    /// <param name="minimum">The smallest value that a member can have; null where there is none, so that a missing one opens the lower bound too.</param>
    public static Figure Of(IReadOnlyList<Figure> parts, int missing, bool complete, decimal? minimum)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var known = parts.Where(part => part.IsKnown).ToList();
        var without = missing + parts.Count - known.Count;
        if (known.Count == 0 || (complete && without == 0))
        {
            return Known(known);
        }

        var sum = Known(known);
        return sum with
        {
            Bounds = new Interval(LowerOf(sum, without, minimum), null),
            Qualifier = Qualifier.Computed,
            Status = FigureStatus.Partial,
            Coverage = null,
        };
    }

    /// <summary>The sum of the known parts as if there were no others; missing where none is known, and the part itself where one is.</summary>
    public static Figure Known(IReadOnlyList<Figure> parts)
    {
        var known = parts.Where(part => part.IsKnown).ToList();
        return known.Count switch
        {
            0 => Figure.Missing,
            1 => known[0],
            _ => Add(known),
        };
    }

    private static Figure Add(List<Figure> known)
    {
        var bounds = known.Select(part => part.Bounds).Aggregate((one, other) => one.Add(other));
        return FigureOrigin.Of(known) with
        {
            Value = known.TrueForAll(part => part.Value is not null) ? known.Sum(part => part.Value) : null,
            Bounds = bounds,
            Status = FigureOrigin.StatusOf(known, bounds),
        };
    }

    private static decimal? LowerOf(Figure sum, int without, decimal? minimum) =>
        minimum is { } least ? sum.Bounds.Add(new Interval(least * without, null)).Lower : null;
}
