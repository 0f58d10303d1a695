namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>Chance that is the same in every run of one seed.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>From <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public int Between(int from, int to) => _random.Next(from, to + 1);

    public T PickFrom<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public T Pick<T>(params T[] items) => PickFrom(items);
}
