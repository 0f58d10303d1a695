namespace Analytics.Semantics.Binding;

/// <summary>Makes one set of alternatives about one thing, which can then be ignored, moved and filled up like any other.</summary>
internal static class Alternatives
{
    /// <summary>The alternatives as one test; null where they are about more than one thing.</summary>
    public static BoundFilter? Join(IReadOnlyList<BoundFilter> parts) => parts[0] switch
    {
        TimeTest => JoinAll<TimeTest>(parts, (_, _) => true, Join),
        MemberTest => JoinAll<MemberTest>(parts, (one, other) => one.Key.Dimension.Name == other.Key.Dimension.Name, Join),
        WordTest => JoinAll<WordTest>(parts, (one, other) => one.Key.Equals(other.Key), Join),
        _ => null,
    };

    private static BoundFilter? JoinAll<T>(IReadOnlyList<BoundFilter> parts, Func<T, T, bool> fits, Func<T, T, T> join)
        where T : BoundFilter
    {
        var tests = parts.OfType<T>().ToList();
        return tests.Count == parts.Count && tests.TrueForAll(test => fits(tests[0], test)) ? tests.Aggregate(join) : null;
    }

    private static TimeTest Join(TimeTest one, TimeTest other) =>
        new(one.Key.Grain >= other.Key.Grain ? one.Key : other.Key, one.Days.Or(other.Days), one.Unknown || other.Unknown);

    private static MemberTest Join(MemberTest one, MemberTest other) => new(
        one.Key.Kind == KeyKind.Member ? one.Key : other.Key,
        [.. one.Members.UnionBy(other.Members, member => member.Key).OrderBy(member => member.Code, StringComparer.Ordinal)],
        one.Unknown || other.Unknown,
        one.IsExplicit && other.IsExplicit);

    private static WordTest Join(WordTest one, WordTest other) =>
        new(one.Key, [.. one.Words.Union(other.Words).Order(StringComparer.Ordinal)]);
}
