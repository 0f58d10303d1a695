using Analytics.Semantics.Figures;
using Reconciliation = Analytics.Storage.Importing.Reconciliation;

namespace Analytics.Server.Tests.Storage;

public sealed class ReconciliationTests
{
    [Fact]
    public void Figures_Should_ShareTheirBounds_When_TheyOverlap()
    {
        var figure = Reconciliation.Of([Rounded(100, 90, 110), Rounded(108, 104, 112)], out var conflict);
        Assert.False(conflict);
        Assert.Equal(new PrintedFigure(108, Qualifier.Rounded, new Interval(104, 110), Unit.Millilitres), figure);
    }

    [Fact]
    public void Value_Should_MoveIntoTheSharedBounds_When_ItLiesOutside()
    {
        var figure = Reconciliation.Of([Rounded(100, 98, 102), Rounded(110, 101, 119)], out _);
        Assert.Equal((101m, new Interval(101, 102)), (figure.Value!.Value, figure.Bounds));
    }

    [Fact]
    public void Narrowest_Should_StandAlone_When_FiguresExcludeEachOther()
    {
        var narrow = Rounded(50, 49, 51);
        Assert.Equal(narrow, Reconciliation.Of([Rounded(100, 90, 110), narrow], out var conflict));
        Assert.True(conflict);
    }

    [Fact]
    public void OpenFigure_Should_GiveWay_When_ANumberIsKnown()
    {
        var grew = new PrintedFigure(null, Qualifier.MoreThan, new Interval(0, null), Unit.Percent);
        var printed = new PrintedFigure(3, Qualifier.MoreThan, new Interval(3, null), Unit.Percent);
        Assert.Equal(printed, Reconciliation.Of([grew, printed], out var conflict));
        Assert.False(conflict);
    }

    private static PrintedFigure Rounded(decimal value, decimal lower, decimal upper) =>
        new(value, Qualifier.Rounded, new Interval(lower, upper), Unit.Millilitres);
}
