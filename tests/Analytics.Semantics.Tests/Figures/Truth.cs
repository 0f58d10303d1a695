using Analytics.Semantics.Figures;
using FsCheck;
using FsCheck.Fluent;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>A figure with the true number that it stands for, somewhere in its bounds.</summary>
/// <param name="Figure">The figure, its value elsewhere in the bounds.</param>
/// <param name="Value">The truth.</param>
internal sealed record Truth(Figure Figure, decimal Value)
{
    internal Interval Bounds => Figure.Bounds;

    /// <summary>Any two, negative and open ones too.</summary>
    internal static Arbitrary<(Truth Left, Truth Right)> Pairs => Pairing(Any(Gen.Choose(-20_000, 20_000), canBeOpen: true));

    /// <summary>Any two that are not negative and not open below.</summary>
    internal static Arbitrary<(Truth Left, Truth Right)> Amounts => Pairing(Any(Gen.Choose(0, 20_000), canBeOpen: true));

    /// <summary>Any two that are not negative and closed.</summary>
    internal static Arbitrary<(Truth Left, Truth Right)> ClosedAmounts => Pairing(Any(Gen.Choose(0, 20_000), canBeOpen: false));

    /// <summary>Up to five, some of whose figures are missing.</summary>
    internal static Arbitrary<(Truth[] Members, int Known)> Members => Arb.From(
        from members in Any(Gen.Choose(-20_000, 20_000), canBeOpen: true).NonEmptyListOf()
        from known in Gen.Choose(1, members.Count)
        select (members.ToArray(), known));

    /// <summary>The closed bounds' ends.</summary>
    internal decimal[] Ends => [Bounds.Lower!.Value, Bounds.Upper!.Value];

    private static Arbitrary<(Truth Left, Truth Right)> Pairing(Gen<Truth> one) => Arb.From(
        from left in one
        from right in one
        select (left, right));

    private static Gen<Truth> Any(Gen<int> numbers, bool canBeOpen) =>
        from scale in Gen.Elements(1m, 0.1m, 0.01m)
        from exact in Gen.Choose(0, 4)
        from several in numbers.ArrayOf(4)
        from open in canBeOpen ? Gen.Choose(0, 9) : Gen.Constant(0)
        let sorted = several.Take(exact == 0 ? 1 : 4).Select(number => number * scale).Order().ToArray()
        let lower = open == 1 && sorted[0] < 0 ? (decimal?)null : sorted[0]
        let upper = open == 2 ? (decimal?)null : sorted[^1]
        select new Truth(Printed.Of(lower, upper, sorted[sorted.Length / 2]), sorted[sorted.Length / 3]);
}
