using Analytics.Semantics.Query;

namespace Analytics.Semantics.Figures;

/// <summary>Places of members among each other.</summary>
public static class FigureRank
{
    /// <summary>
    /// The standard competition rank of each member, in their order: equals share a place. Best and worst are exact, with
    /// every figure anywhere inside its bounds and the members without one anything that gap and minimum allow.
    /// </summary>
    /// <param name="figures">One for each member; one without a figure has no place, but can stand before others.</param>
    /// <param name="gap">What the members without a figure have together; null where nothing is known of it. One that they cannot have counts as unknown.</param>
    /// <param name="direction">Whether the largest or the smallest stands first.</param>
    /// <param name="minimum">The smallest value a member can have; null where there is none.</param>
    public static IReadOnlyList<Rank> Of(IReadOnlyList<Figure> figures, Interval? gap, Direction direction, decimal? minimum)
    {
        Interval[] bounds = [.. figures.Where(figure => figure.IsKnown).Select(figure => figure.Bounds)];
        bool descending = direction == Direction.Desc;
        var known = new KnownPlaces(bounds, descending);
        var missing = new MissingPlaces(figures.Count - bounds.Length, gap ?? Interval.Unbounded, descending, minimum);
        return [.. figures.Select(figure => figure.IsKnown ? Place(figure.Bounds) : new Rank(null, null, figures.Count, bounds.Length))];

        Rank Place(Interval own)
        {
            int best = 1 + known.LeastBefore(own);
            int worst = 1 + known.MostBefore(own);
            int least = missing.LeastBefore(descending ? own.Upper : own.Lower);
            int most = missing.MostBefore(descending ? own.Lower : own.Upper);
            return new(best + least, worst + most, figures.Count, bounds.Length) { OfReported = best == worst ? best : null };
        }
    }
}
