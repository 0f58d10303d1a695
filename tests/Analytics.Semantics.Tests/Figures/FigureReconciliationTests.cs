using Analytics.Semantics.Figures;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Worked by hand.</summary>
public sealed class FigureReconciliationTests
{
    private static readonly Figure Hundred = Printed.Of(99, 101, 100);

    [Fact]
    public void Reconciliation_Should_LeaveAGap_When_DistrictsAreMissing()
    {
        Reconciliation found = FigureReconciliation.Of(Printed.City, Printed.Districts, 7, 0);

        Assert.Equal((7_245_400m, new Interval(7_245_200, 7_245_600)), Told(found.Known));
        Assert.Equal((6_484_600m, new Interval(6_484_400, 6_494_800)), Told(found.Gap));

        // 7245200 ÷ 13740000 = 0.52730713…, 7245600 ÷ 13730000 = 0.52772032…, 7245400 ÷ 13730000 = 0.52770575….
        Assert.Equal((52.77m, new Interval(52.73m, 52.78m)), Told(FigureRounding.To(found.Explained, 2)));
        Assert.Equal(new Coverage(4, 0, 7), found.Coverage);
        Assert.Equal(Verdict.Incomplete, found.Verdict);
        Assert.Same(Printed.City, found.Published);
    }

    [Theory]
    [InlineData(40, 60, 2, Verdict.Agrees)]
    [InlineData(40, 61, 2, Verdict.Agrees)]
    [InlineData(40, 62, 2, Verdict.Contradicts)]
    [InlineData(40, 58, 2, Verdict.Contradicts)]
    [InlineData(40, 58, 3, Verdict.Contradicts)]
    [InlineData(40, 57, 3, Verdict.Contradicts)]
    [InlineData(40, 56, 3, Verdict.Incomplete)]
    [InlineData(40, 52, 4, Verdict.Contradicts)]
    [InlineData(40, 51, 4, Verdict.Incomplete)]
    [InlineData(40, 60, null, Verdict.NotApplicable)]
    public void Verdict_Should_LeaveRoomForFiveEach_When_MembersAreMissing(int one, int other, int? expected, Verdict verdict) =>
        Assert.Equal(
            verdict, FigureReconciliation.Of(Hundred, [Printed.Exactly(one), Printed.Exactly(other)], expected, 5).Verdict);

    [Fact]
    public void Verdict_Should_BeIncomplete_When_MissingMembersCanBeNegative() =>
        Assert.Equal(Verdict.Incomplete, FigureReconciliation.Of(Hundred, [Printed.Exactly(500)], 2, null).Verdict);

    [Fact]
    public void Verdict_Should_BeIncomplete_When_APartIsPartial()
    {
        Assert.Equal(Verdict.Incomplete, FigureReconciliation.Of(Hundred, [Printed.Partial, Printed.Exactly(91)], 2, 0).Verdict);
        Assert.Equal(Verdict.Contradicts, FigureReconciliation.Of(Hundred, [Printed.Partial, Printed.Exactly(92)], 2, 0).Verdict);
    }

    [Fact]
    public void Verdict_Should_SayWhatIsMissing_When_ThereIsNothingToCompare()
    {
        Reconciliation untold = FigureReconciliation.Of(Figure.Missing, [Hundred], 2, 0);
        Reconciliation empty = FigureReconciliation.Of(Hundred, [Figure.Missing], 2, 0);

        Assert.Equal((Verdict.NoTotal, Verdict.NoParts), (untold.Verdict, empty.Verdict));
        Assert.All(new[] { untold.Gap, untold.Explained, empty.Gap, empty.Explained }, figure => Assert.Equal(Figure.Missing, figure));
    }

    [Fact]
    public void Coverage_Should_CountByStatus_When_PartsDiffer() => Assert.Equal(
        new Coverage(2, 1, 5),
        FigureReconciliation.Of(Hundred, [Printed.Exactly(1).Implied(), Printed.Zero, Hundred, Figure.Missing], 5, 0).Coverage);

    [Fact]
    public void Explained_Should_ExceedHundred_When_KnownDoes() =>
        Assert.Equal((150m, new Interval(150, 150)), Told(FigureReconciliation.Of(Printed.Exactly(40), [Printed.Exactly(60)], 1, 0).Explained));

    [Fact]
    public void Gap_Should_HaveNoValue_When_ThePublishedTotalIsOpen()
    {
        Reconciliation found = FigureReconciliation.Of(Printed.Of(100, null, 100), [Printed.Exactly(60)], 2, 0);

        Assert.Equal((null, new Interval(40, null)), Told(found.Gap));
        Assert.Equal((null, new Interval(0, 60)), Told(found.Explained));
        Assert.Equal(Verdict.Incomplete, found.Verdict);
    }

    private static (decimal?, Interval) Told(Figure figure) => (figure.Value, figure.Bounds);
}
