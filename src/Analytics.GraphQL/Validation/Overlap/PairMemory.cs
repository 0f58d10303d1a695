namespace Analytics.GraphQL.Validation;

/// <summary>Remembers which pairs were compared, and how: a comparison of fields that may meet in one object covers the weaker one of fields that cannot.</summary>
internal sealed class PairMemory<TFirst, TSecond>
    where TFirst : notnull
    where TSecond : notnull
{
    private readonly Dictionary<(TFirst First, TSecond Second), bool> _exclusive = [];

    /// <summary>Whether the pair is still to be compared this way; it counts as compared from now on.</summary>
    public bool Add(TFirst first, TSecond second, bool exclusive)
    {
        if (Contains(first, second, exclusive))
        {
            return false;
        }

        _exclusive[(first, second)] = exclusive;
        return true;
    }

    public bool Contains(TFirst first, TSecond second, bool exclusive) =>
        _exclusive.TryGetValue((first, second), out var known) && (exclusive || !known);
}
