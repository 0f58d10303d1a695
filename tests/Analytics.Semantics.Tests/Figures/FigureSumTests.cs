using Analytics.Semantics.Figures;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Worked by hand.</summary>
public sealed class FigureSumTests
{
    private static readonly Figure Two = Printed.Of(1, 3, 2);
    private static readonly Figure Five = Printed.Of(4, 6, 5);

    [Fact]
    public void Sum_Should_AddValuesAndBounds_When_AllMembersHaveFigures()
    {
        Figure sum = FigureSum.Of([Two.From(1, "WHOLE_BLOOD"), Five.From(2, "UNSPECIFIED")], 0, complete: true, 0);

        Assert.Equal((7m, new Interval(5, 9)), (sum.Value, sum.Bounds));
        Assert.Equal((FigureStatus.Reported, Qualifier.Computed, false), (sum.Status, sum.Qualifier, sum.HasConflict));
        Assert.Equal([1L, 2L], sum.Sources.List().Select(row => row.Key));
        Assert.Equal(["definition"], sum.Words.Mixed());
    }

    [Fact]
    public void Sum_Should_BeThePartItself_When_ThereIsOneAndNothingElse() =>
        Assert.Same(Two, FigureSum.Of([Two], 0, complete: true, 0));

    [Theory]
    [InlineData(0, true, "0", "5", true)]
    [InlineData(3, true, "0", "5", false)]
    [InlineData(3, true, "-2", "-1", false)]
    [InlineData(3, true, "1", "8", false)]
    [InlineData(3, true, null, null, false)]
    [InlineData(0, false, "0", "5", false)]
    [InlineData(3, false, "1", "8", false)]
    [InlineData(0, false, "-2", null, false)]
    [InlineData(0, false, null, null, false)]
    public void Sum_Should_BePartialAndOpenUpwards_When_MembersAreMissing(
        int missing, bool complete, string? minimum, string? lower, bool whole)
    {
        Figure sum = FigureSum.Of([Two, Five], missing, complete, Decimals.Of(minimum));

        Assert.Equal(whole ? FigureStatus.Reported : FigureStatus.Partial, sum.Status);
        Assert.Equal((7m, new Interval(Decimals.Of(lower), whole ? 9 : null)), (sum.Value, sum.Bounds));
        Assert.Equal(Qualifier.Computed, sum.Qualifier);
    }

    [Fact]
    public void Sum_Should_CountMissingPartsWithTheMissing_When_BothAreGiven() =>
        Assert.Equal(new Interval(1 + (3 * 10), null), FigureSum.Of([Two, Figure.Missing, Figure.Missing], 1, complete: true, 10).Bounds);

    [Fact]
    public void Sum_Should_BePartial_When_ItsOnlyFigureIsOneOfSeveral()
    {
        Figure sum = FigureSum.Of([Two, Figure.Missing], 0, complete: true, 0);

        Assert.Equal((FigureStatus.Partial, Qualifier.Computed), (sum.Status, sum.Qualifier));
        Assert.Equal((2m, new Interval(1, null)), (sum.Value, sum.Bounds));
    }

    [Fact]
    public void Sum_Should_BePartial_When_APartIs()
    {
        Figure sum = FigureSum.Of([Two, Printed.Partial], 0, complete: true, null);

        Assert.Equal((FigureStatus.Partial, 12m, new Interval(11, null)), (sum.Status, sum.Value, sum.Bounds));
    }

    [Fact]
    public void Sum_Should_HaveNoValue_When_APartHasNone() =>
        Assert.Equal((null, new Interval(1, null)), Told(FigureSum.Of([Two, Printed.Of(0, null, null)], 0, complete: true, 0)));

    [Fact]
    public void Sum_Should_BeImplied_When_APartIs() =>
        Assert.Equal(FigureStatus.Implied, FigureSum.Of([Two, Five.Implied(), Two], 0, complete: true, 0).Status);

    [Fact]
    public void Sum_Should_BeZero_When_EveryPartIs() =>
        Assert.Equal(FigureStatus.Zero, FigureSum.Of([Printed.Zero, Printed.Zero], 0, complete: true, 0).Status);

    [Fact]
    public void Sum_Should_BeReported_When_PartsCancelOut() =>
        Assert.Equal(FigureStatus.Reported, FigureSum.Of([Printed.Exactly(3), Printed.Exactly(-3)], 0, complete: true, null).Status);

    [Fact]
    public void Sum_Should_HaveAConflict_When_APartHas() =>
        Assert.True(FigureSum.Of([Two, Five with { HasConflict = true }], 0, complete: true, 0).HasConflict);

    [Fact]
    public void Sum_Should_Refuse_When_FewerThanNoneAreMissing() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FigureSum.Of([Two], -1, complete: true, 0));

    [Fact]
    public void Known_Should_BeClosed_When_DistrictsAreMissing()
    {
        Figure known = FigureSum.Known(Printed.Districts);

        Assert.Equal((7_245_400m, new Interval(7_245_200, 7_245_600)), Told(known));
        Assert.Equal((FigureStatus.Reported, Qualifier.Computed), (known.Status, known.Qualifier));
    }

    [Fact]
    public void Known_Should_BeThePartItself_When_OneIsKnown() => Assert.Same(Two, FigureSum.Known([Figure.Missing, Two]));

    private static (decimal?, Interval) Told(Figure figure) => (figure.Value, figure.Bounds);
}
