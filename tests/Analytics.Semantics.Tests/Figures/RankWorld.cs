using Analytics.Semantics.Figures;
using Analytics.Semantics.Query;
using FsCheck;
using FsCheck.Fluent;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>
/// A few members whose bounds are multiples of 4 and whose true values are whole numbers: so fine a grid that three
/// members can be just beside a bound without their sum reaching the next one.
/// </summary>
/// <param name="Known">The bounds of the members with a figure.</param>
/// <param name="Missing">How many have none.</param>
/// <param name="Gap">What those have together.</param>
/// <param name="Minimum">The least each can have.</param>
/// <param name="Direction">Who stands first.</param>
internal sealed record RankWorld(Interval[] Known, int Missing, Interval? Gap, int? Minimum, Direction Direction)
{
    // Beyond every bound, and far enough for one member to make up for the others in any gap.
    private const int Least = -32;
    private const int Most = 32;

    internal static Arbitrary<RankWorld> Worlds => Arb.From(
        from known in Bounds.ArrayOf(3)
        from members in Gen.Choose(1, 3)
        from missing in Gen.Choose(0, 3)
        from gap in Gen.OneOf(Gen.Constant<Interval?>(null), GapBounds.Select(bounds => (Interval?)bounds))
        from minimum in Gen.Elements<int?>(null, 0, 4, -4)
        from direction in Gen.Elements(Direction.Asc, Direction.Desc)
        select new RankWorld(known[..members], missing, gap, minimum, direction));

    private static Gen<Interval> Bounds => Within(0, 2, 1);

    private static Gen<Interval> GapBounds => Within(-1, 4, 2);

    internal IReadOnlyList<Figure> Figures =>
        [.. Known.Select(bounds => Printed.Of(bounds.Lower, bounds.Upper, null)), .. Enumerable.Repeat(Figure.Missing, Missing)];

    /// <summary>The best and the worst place that each member with a figure has in any world that the bounds allow.</summary>
    internal IEnumerable<(int Best, int Worst)> Places()
    {
        int[][] worlds = MissingValues();
        return Known.Select((_, member) => Places(member, worlds));
    }

    private (int Best, int Worst) Places(int member, int[][] worlds)
    {
        int[][] others = [.. Known.Where((_, place) => place != member).Select(bounds => Values(bounds).ToArray())];
        var places = Values(Known[member]).Select(own =>
        {
            int[] missing = [.. worlds.Select(world => world.Count(value => IsBefore(value, own)))];
            return (
                Best: 1 + others.Count(other => other.All(value => IsBefore(value, own))) + missing.Min(),
                Worst: 1 + others.Count(other => other.Any(value => IsBefore(value, own))) + missing.Max());
        }).ToArray();
        return (places.Min(place => place.Best), places.Max(place => place.Worst));
    }

    private static Gen<Interval> Within(int least, int most, int widest) =>
        from lower in Gen.Choose(least, most)
        from width in Gen.Choose(0, widest)
        from open in Gen.Choose(0, 11)
        select new Interval(open == 1 ? null : 4 * lower, open == 2 ? null : 4 * (lower + width));

    private int[][] MissingValues()
    {
        int[][] all = [.. Rising(Missing, Minimum ?? Least)];
        int[][] possible = [.. all.Where(values => Gap is not { } gap || gap.Contains(values.Sum()))];
        return possible.Length == 0 ? all : possible;
    }

    // Who of the missing has which value is all the same.
    private static IEnumerable<int[]> Rising(int count, int least) => count == 0
        ? [[]]
        : Enumerable.Range(least, Most - least + 1).SelectMany(first => Rising(count - 1, first).Select(rest => (int[])[first, .. rest]));

    private static IEnumerable<int> Values(Interval bounds)
    {
        int lower = (int)(bounds.Lower ?? Least - 1);
        return Enumerable.Range(lower, (int)(bounds.Upper ?? Most + 1) - lower + 1);
    }

    private bool IsBefore(int value, int own) => Direction == Direction.Desc ? value > own : value < own;
}
