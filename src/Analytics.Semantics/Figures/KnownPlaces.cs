namespace Analytics.Semantics.Figures;

/// <summary>How many members with a figure stand before one of them.</summary>
internal sealed class KnownPlaces
{
    private readonly bool _descending;
    private readonly decimal[] _lowers;
    private readonly decimal[] _uppers;
    private readonly int _members;

    internal KnownPlaces(IReadOnlyList<Interval> members, bool descending)
    {
        _descending = descending;
        _members = members.Count;
        _lowers = [.. members.Select(Facing).Select(member => member.Lower).OfType<decimal>().Order()];
        _uppers = [.. members.Select(Facing).Select(member => member.Upper).OfType<decimal>().Order()];
    }

    /// <summary>Members that are before it wherever in its bounds each is.</summary>
    internal int LeastBefore(Interval own) => Facing(own).Upper is { } best ? Above(_lowers, best) : 0;

    /// <summary>Members that are before it somewhere in their bounds, itself aside.</summary>
    internal int MostBefore(Interval own)
    {
        Interval faced = Facing(own);
        if (faced.Lower is not { } worst)
        {
            return _members - 1;
        }

        int open = _members - _uppers.Length;
        int itself = faced.Upper is { } best && best <= worst ? 0 : 1;
        return Above(_uppers, worst) + open - itself;
    }

    // The larger stands first; where the smallest does, all are mirrored at 0.
    private Interval Facing(Interval member) => _descending ? member : new(-member.Upper, -member.Lower);

    private static int Above(decimal[] sorted, decimal limit)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sorted[middle] > limit ? (low, middle) : (middle + 1, high);
        }

        return sorted.Length - low;
    }
}
