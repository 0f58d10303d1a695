using FsCheck;
using FsCheck.Fluent;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Arbitrary intervals with a true value inside, few enough digits for decimal to hold every product.</summary>
internal static class Intervals
{
    internal static Gen<decimal> Value =>
        from mantissa in Gen.Choose(-2_000_000, 2_000_000)
        from scale in Gen.Choose(0, 4)
        select new decimal(Math.Abs(mantissa), 0, 0, mantissa < 0, (byte)scale);

    private static Gen<decimal> Distance =>
        from near in Gen.Elements(true, false)
        from value in Value
        select near ? 0 : Math.Abs(value);

    private static Gen<(Interval Bounds, decimal Truth)> Known =>
        from truth in Gen.Frequency((9, Value), (1, Gen.Constant(0m)))
        from below in Distance
        from above in Distance
        from open in Gen.Choose(0, 8)
        select (new Interval(open == 1 ? null : truth - below, open is 2 ? null : truth + above), truth);

    internal static Arbitrary<((Interval Bounds, decimal Truth) Left, (Interval Bounds, decimal Truth) Right)> Pairs => Arb.From(
        from left in Known
        from right in Known
        select (left, right));
}
