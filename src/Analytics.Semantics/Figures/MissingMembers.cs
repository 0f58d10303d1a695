namespace Analytics.Semantics.Figures;

/// <summary>Members without a figure, of which only the sum may be known.</summary>
/// <param name="Count">How many.</param>
/// <param name="Sum">What they have together.</param>
/// <param name="Minimum">The smallest value of one; null where there is none.</param>
internal sealed record MissingMembers(int Count, Interval Sum, decimal? Minimum)
{
    /// <summary>The least and the most of them that can lie above a value somewhere in an interval.</summary>
    public (int Least, int Most) CountAbove(Interval own) => Counts(above => CanBeAbove(above, own.Upper), above => CanBeAbove(above, own.Lower));

    /// <summary>The least and the most of them that can lie below a value somewhere in an interval.</summary>
    public (int Least, int Most) CountBelow(Interval own) => Counts(below => CanBeBelow(below, own.Lower), below => CanBeBelow(below, own.Upper));

    private (int Least, int Most) Counts(Func<int, bool> atBest, Func<int, bool> atWorst)
    {
        var places = Enumerable.Range(0, Count + 1).ToList();
        return (places.Find(count => atBest(count)), places.FindLast(count => atWorst(count)));
    }

    // Exactly so many strictly above a value (null: as far out as need be), the others at most at it: is there room in the sum?
    private bool CanBeAbove(int above, decimal? value)
    {
        if (value is not { } limit)
        {
            return true;
        }

        var others = Count - above;
        if (others > 0 && limit < Minimum)
        {
            return false;
        }

        var least = Minimum is { } minimum ? (above * Math.Max(limit, minimum)) + (others * minimum) : others > 0 ? (decimal?)null : above * limit;
        var isLeastTaken = above == 0 || limit < Minimum;
        var fitsBelow = least is null || Sum.Upper is not { } upper || (isLeastTaken ? least <= upper : least < upper);
        var fitsAbove = above > 0 || Sum.Lower is not { } lower || others * limit >= lower;
        return fitsBelow && fitsAbove;
    }

    // Exactly so many strictly below a value, the others at least at it.
    private bool CanBeBelow(int below, decimal? value)
    {
        if (value is not { } limit)
        {
            return true;
        }

        if (below > 0 && limit <= Minimum)
        {
            return false;
        }

        var others = Count - below;
        var least = Minimum is { } minimum ? (below * minimum) + (others * Math.Max(limit, minimum)) : below > 0 ? (decimal?)null : others * limit;
        var fitsBelow = least is null || Sum.Upper is not { } upper || least <= upper;
        var fitsAbove = others > 0 || Sum.Lower is not { } lower || below == 0 || below * limit > lower;
        return fitsBelow && fitsAbove;
    }
}
