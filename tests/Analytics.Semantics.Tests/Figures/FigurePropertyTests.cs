using Analytics.Semantics.Figures;
using FsCheck;
using FsCheck.Fluent;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Wherever in their bounds the operands are, the result is in its own.</summary>
public sealed class FigurePropertyTests
{
    // The quotients compared have 28 digits.
    private const decimal Negligible = 0.000000000001m;

    [Fact]
    public void Sum_Should_HoldTheTruth_When_MembersHaveFigures() => Prop
        .ForAll(Truth.Members, world =>
            Holds(FigureSum.Of([.. world.Members.Select(member => member.Figure)], 0, true, null), world.Members.Sum(member => member.Value)))
        .Check(Many);

    [Fact]
    public void Sum_Should_HoldTheTruth_When_SomeMembersAreMissing() => Prop
        .ForAll(Truth.Members, world =>
        {
            Figure[] known = [.. world.Members.Take(world.Known).Select(member => member.Figure)];
            decimal least = world.Members.Min(member => member.Value);
            decimal truth = world.Members.Sum(member => member.Value);
            int missing = world.Members.Length - world.Known;
            return FigureSum.Of(known, missing, true, least).Bounds.Contains(truth) && FigureSum.Of(known, 0, missing == 0, least).Bounds.Contains(truth);
        })
        .Check(Many);

    [Theory]
    [InlineData("a + b")]
    [InlineData("a - b")]
    [InlineData("a * b")]
    [InlineData("a - 2 * a + b * b")]
    [InlineData("(a - b) * (a + b)")]
    public void Expression_Should_HoldTheTruth_When_ItHasNoRatio(string formula) => Prop
        .ForAll(Truth.Pairs, pair => Holds(
            FigureExpressionTests.Evaluate(formula, pair.Left.Figure, pair.Right.Figure),
            FigureExpressionTests.Evaluate(formula, Printed.Exactly(pair.Left.Value), Printed.Exactly(pair.Right.Value)).Value!.Value))
        .Check(Many);

    [Fact]
    public void Product_Should_BeTheProduct_When_BothAreExact() => Prop
        .ForAll(Truth.Pairs, pair => FigureExpressionTests.Evaluate(
            "(a - b) * (a + b)", Printed.Exactly(pair.Left.Value), Printed.Exactly(pair.Right.Value)).Bounds
            == Interval.Exactly((pair.Left.Value * pair.Left.Value) - (pair.Right.Value * pair.Right.Value)))
        .Check(Many);

    [Theory]
    [InlineData("a / b")]
    [InlineData("a * 1000 / b - 7")]
    [InlineData("(a - b) / b")]
    public void Expression_Should_HoldTheTruth_When_ItHasARatio(string formula) => Prop
        .ForAll(Truth.Pairs, pair =>
        {
            if (pair.Right.Value == 0)
            {
                return true;
            }

            decimal ratio = pair.Left.Value / pair.Right.Value;
            decimal truth = formula switch { "a / b" => ratio, "(a - b) / b" => ratio - 1, _ => (ratio * 1000) - 7 };
            return Holds(FigureExpressionTests.Evaluate(formula, pair.Left.Figure, pair.Right.Figure), truth);
        })
        .Check(Many);

    [Fact]
    public void GrowthAndChange_Should_HoldTheTruth_When_TheyAreComparable() => Prop
        .ForAll(Truth.Amounts, pair =>
        {
            decimal change = pair.Left.Value - pair.Right.Value;
            return Holds(FigureGrowth.Change(pair.Left.Figure, pair.Right.Figure).Figure, change)
                && (pair.Right.Value == 0 || Holds(FigureGrowth.Of(pair.Left.Figure, pair.Right.Figure).Figure, change * 100 / pair.Right.Value));
        })
        .Check(Many);

    [Fact]
    public void ShareOfTotal_Should_HoldTheTruth_When_ThePartIsAtMostTheTotal() => Prop
        .ForAll(Truth.Amounts, pair =>
            pair.Left.Value > pair.Right.Value || pair.Right.Value == 0
            || FigureShare.OfTotal(pair.Left.Figure, pair.Right.Figure) is var share
                && (share.Reason is not null || Holds(share.Figure, pair.Left.Value * 100 / pair.Right.Value)))
        .Check(Many);

    [Fact]
    public void ShareOfSum_Should_HoldTheTruth_When_ItIsNotWithheld() => Prop
        .ForAll(Truth.Pairs, pair =>
        {
            decimal whole = pair.Left.Value + pair.Right.Value;
            Figure sum = FigureSum.Known([pair.Left.Figure, pair.Right.Figure]);
            Share share = FigureShare.OfSum(pair.Left.Figure, pair.Right.Figure, sum);
            return whole == 0 || share.Reason is not null || Holds(share.Figure, pair.Left.Value * 100 / whole);
        })
        .Check(Many);

    [Fact]
    public void Reconciliation_Should_HoldTheTruth_When_BothAreKnown() => Prop
        .ForAll(Truth.Pairs, pair =>
        {
            Reconciliation found = FigureReconciliation.Of(pair.Left.Figure, [pair.Right.Figure], 2, null);
            return Holds(found.Gap, pair.Left.Value - pair.Right.Value)
                && (pair.Left.Value == 0 || Holds(found.Explained, pair.Right.Value * 100 / pair.Left.Value));
        })
        .Check(Many);

    [Fact]
    public void AtMost_Should_HoldBothTruths_When_OneIsAtMostTheOther() => Prop
        .ForAll(Truth.Pairs, pair =>
        {
            (Figure smaller, Figure larger) = FigureBounds.AtMost(pair.Left.Figure, pair.Right.Figure);
            return pair.Left.Value > pair.Right.Value
                || (smaller.Bounds.Contains(pair.Left.Value) && larger.Bounds.Contains(pair.Right.Value)
                    && !(smaller.Bounds.Upper > larger.Bounds.Upper) && !(smaller.Bounds.Lower > larger.Bounds.Lower));
        })
        .Check(Many);

    [Fact]
    public void Rounding_Should_WidenByLessThanAUnit_When_DigitsAreLeftOut() => Prop
        .ForAll(Truth.Pairs, pair =>
        {
            Interval before = pair.Left.Bounds;
            Interval after = FigureRounding.To(pair.Left.Figure, 1).Bounds;
            return Outside(before.Lower - after.Lower) && Outside(after.Upper - before.Upper)
                && decimal.IsInteger((after.Lower ?? 0) * 10) && decimal.IsInteger((after.Upper ?? 0) * 10);
        })
        .Check(Many);

    private static Config Many => Config.QuickThrowOnFailure.WithMaxTest(2_000);

    private static bool Outside(decimal? distance) => distance is null or (>= 0 and < 0.1m);

    private static bool Holds(Figure figure, decimal truth) =>
        !figure.IsKnown
        || (!(figure.Bounds.Lower > truth + Negligible) && !(figure.Bounds.Upper < truth - Negligible)
            && (figure.Value is not { } value || figure.Bounds.Contains(value)));
}
