using Analytics.Semantics.Figures;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Worked by hand.</summary>
public sealed class FigureBoundsTests
{
    [Fact]
    public void AtMost_Should_NarrowBothAndClamp_When_TheyOverlap()
    {
        (Figure donors, Figure donations) = FigureBounds.AtMost(
            Printed.Of(50, 90, 85).From(1, "A"), Printed.Of(40, 80, 45).From(2, "B"));

        Assert.Equal((80m, new Interval(50, 80)), Told(donors));
        Assert.Equal((50m, new Interval(50, 80)), Told(donations));
        Assert.Equal([1L, 2L], donors.Sources.List().Select(row => row.Key));
        Assert.Equal((WordSet.Of("definition", "A"), WordSet.Of("definition", "B")), (donors.Words, donations.Words));
        Assert.False(donors.HasConflict || donations.HasConflict);
    }

    [Fact]
    public void AtMost_Should_CloseAnOpenEnd_When_TheOtherIsClosed()
    {
        (Figure donors, Figure donations) = FigureBounds.AtMost(Printed.Of(50, null, 50), Printed.Of(null, 80, null));

        Assert.Equal((50m, new Interval(50, 80)), Told(donors));
        Assert.Equal((null, new Interval(50, 80)), Told(donations));
    }

    [Fact]
    public void AtMost_Should_LeaveBothAlone_When_TheyAreApart()
    {
        (Figure donors, Figure donations) = FigureBounds.AtMost(Printed.Heshan, Printed.Taishan);

        Assert.Same(Printed.Heshan, donors);
        Assert.Same(Printed.Taishan, donations);
    }

    [Fact]
    public void AtMost_Should_LeaveAPartialFigureOpen_When_TheLargerIsClosed()
    {
        (Figure donors, Figure donations) = FigureBounds.AtMost(Printed.Partial, Printed.Of(5, 80, 40));

        Assert.Same(Printed.Partial, donors);
        Assert.Equal(new Interval(10, 80), donations.Bounds);
    }

    [Fact]
    public void AtMost_Should_RaiseOnlyTheLowerEnd_When_TheLargerIsPartial()
    {
        (Figure donors, Figure donations) = FigureBounds.AtMost(Printed.Of(20, 30, 25), Printed.Partial);

        Assert.Equal(new Interval(20, 30), donors.Bounds);
        Assert.Equal((FigureStatus.Partial, new Interval(20, null)), (donations.Status, donations.Bounds));
    }

    [Fact]
    public void AtMost_Should_KeepBothWithAConflict_When_ThePairIsImpossible()
    {
        Figure more = Printed.Of(81, 90, 85);
        Figure less = Printed.Of(40, 80, 60);

        Assert.Equal((more with { HasConflict = true }, less with { HasConflict = true }), FigureBounds.AtMost(more, less));
    }

    [Fact]
    public void AtMost_Should_LeaveBothAlone_When_OneIsMissing()
    {
        Assert.Equal((Printed.Heshan, Figure.Missing), FigureBounds.AtMost(Printed.Heshan, Figure.Missing));
        Assert.Equal((Figure.Missing, Printed.Heshan), FigureBounds.AtMost(Figure.Missing, Printed.Heshan));
    }

    private static (decimal?, Interval) Told(Figure figure) => (figure.Value, figure.Bounds);
}
