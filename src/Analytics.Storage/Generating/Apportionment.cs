namespace Analytics.Storage.Generating;

/// <summary>Divides a whole number into whole parts, each near its exact share, with the same sum.</summary>
internal sealed class Apportionment(long whole, long totalWeight)
{
    private long _weight;
    private long _given;

    /// <summary>The part of the next weight.</summary>
    public int Next(int weight)
    {
        _weight += weight;
        var due = (long)((((Int128)whole * _weight) + (totalWeight / 2)) / totalWeight);
        var part = (int)(due - _given);
        _given = due;
        return part;
    }

    public static int[] Split(int whole, IReadOnlyList<int> weights)
    {
        var parts = new Apportionment(whole, weights.Sum(weight => (long)weight));
        return [.. weights.Select(parts.Next)];
    }
}
