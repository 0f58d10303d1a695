using Analytics.Semantics.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Both ends are reached by some truth inside the bounds of the operands.</summary>
public sealed class FigureTightnessTests
{
    private const decimal Negligible = 0.000000000001m;

    [Fact]
    public void Growth_Should_HaveEndsThatAreReached_When_PreviousIsAboveZero() => ForAll((current, previous) =>
        !(previous.Bounds.Lower > 0)
        || Reaches(
            FigureGrowth.Of(current.Figure, previous.Figure).Figure,
            Choices(current.Ends, previous.Ends).Select(truth => (truth.Left - truth.Right) * 100 / truth.Right)));

    [Fact]
    public void Change_Should_HaveEndsThatAreReached_When_BothAreClosed() => ForAll((current, previous) => Reaches(
        FigureGrowth.Change(current.Figure, previous.Figure).Figure,
        Choices(current.Ends, previous.Ends).Select(truth => truth.Left - truth.Right)));

    // The largest share a part can have of a total that it may reach is all of it.
    [Fact]
    public void ShareOfTotal_Should_HaveEndsThatAreReached_When_ThePartIsAtMostTheTotal() => ForAll((part, total) =>
    {
        decimal[] parts = [.. part.Ends, .. total.Ends.Where(part.Bounds.Contains)];
        decimal[] totals = [.. total.Ends, .. part.Ends.Where(total.Bounds.Contains)];
        (decimal Left, decimal Right)[] possible =
            [.. Choices(parts, totals).Where(truth => truth.Left <= truth.Right && truth.Right > 0)];
        return possible.Length == 0 || Reaches(
            FigureShare.OfTotal(part.Figure, total.Figure).Figure, possible.Select(truth => truth.Left * 100 / truth.Right));
    });

    [Fact]
    public void ShareOfSum_Should_HaveEndsThatAreReached_When_NeitherIsNegative() => ForAll((part, others) =>
    {
        Figure whole = FigureSum.Known([part.Figure, others.Figure]);
        (decimal Left, decimal Right)[] possible =
            [.. Choices(part.Ends, others.Ends).Where(truth => truth.Left + truth.Right > 0)];
        return possible.Length == 0 || Reaches(
            FigureShare.OfSum(part.Figure, others.Figure, whole).Figure,
            possible.Select(truth => truth.Left * 100 / (truth.Left + truth.Right)));
    });

    private static IEnumerable<(decimal Left, decimal Right)> Choices(decimal[] left, decimal[] right) =>
        left.SelectMany(one => right.Select(other => (one, other)));

    private static bool Reaches(Figure figure, IEnumerable<decimal> truths)
    {
        decimal[] all = [.. truths];
        return figure.IsKnown
            && Math.Abs(figure.Bounds.Lower!.Value - all.Min()) < Negligible
            && Math.Abs(figure.Bounds.Upper!.Value - all.Max()) < Negligible;
    }

    private static void ForAll(Func<Truth, Truth, bool> holds) => Prop
        .ForAll(Truth.ClosedAmounts, pair => holds(pair.Left, pair.Right))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
