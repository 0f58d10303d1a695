using Analytics.Semantics.Query;

namespace Analytics.Semantics.Figures;

/// <summary>Places in standard competition ranking: ties share a place, and the next follows after all of them.</summary>
public static class FigureRank
{
    /// <summary>The places of members.</summary>
    /// <param name="figures">One a member; those that are not known are ranked as missing.</param>
    /// <param name="gap">What the missing members have together; null where nothing is known of it.</param>
    /// <param name="direction">Which comes first: the largest under <see cref="Direction.Desc"/>.</param>
    /// <param name="minimum">The smallest value of a member; null where there is none.</param>
    public static IReadOnlyList<Rank> Of(IReadOnlyList<Figure> figures, Interval? gap, Direction direction, decimal? minimum)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var known = figures.Where(figure => figure.IsKnown).ToList();
        var missing = new MissingMembers(figures.Count - known.Count, gap ?? Interval.Unbounded, minimum);
        return [.. figures.Select(figure => figure.IsKnown
            ? Place(figure, known, missing, direction, figures.Count)
            : new Rank(null, null, figures.Count, known.Count))];
    }

    private static Rank Place(Figure figure, List<Figure> known, MissingMembers missing, Direction direction, int among)
    {
        var others = known.Where(other => !ReferenceEquals(other, figure)).ToList();
        var (least, most) = direction == Direction.Desc ? missing.CountAbove(figure.Bounds) : missing.CountBelow(figure.Bounds);
        var best = 1 + others.Count(other => IsBefore(other.Bounds, figure.Bounds, direction));
        var worst = 1 + others.Count(other => CanBeBefore(other.Bounds, figure.Bounds, direction));
        return new Rank(best + least, worst + most, among, known.Count) { OfReported = best == worst ? best : null };
    }

    private static bool IsBefore(Interval other, Interval own, Direction direction) => direction == Direction.Desc
        ? other.Lower > own.Upper
        : other.Upper < own.Lower;

    private static bool CanBeBefore(Interval other, Interval own, Direction direction) => direction == Direction.Desc
        ? !(other.Upper <= own.Lower)
        : !(other.Lower >= own.Upper);
}
