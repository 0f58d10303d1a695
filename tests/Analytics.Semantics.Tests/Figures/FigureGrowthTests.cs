using Analytics.Semantics.Figures;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Worked by hand.</summary>
public sealed class FigureGrowthTests
{
    private static readonly Figure Current = Printed.Of(110, 120, 115);
    private static readonly Figure Previous = Printed.Of(80, 100, 92);

    public static TheoryData<Figure, Figure, WithheldReason?> Pairs => new()
    {
        { Current, Previous, null },
        { Figure.Missing, Previous, WithheldReason.CurrentMissing },
        { Figure.Missing, Figure.Missing, WithheldReason.CurrentMissing },
        { Current, Figure.Missing, WithheldReason.PreviousMissing },
        { Printed.Partial, Previous, WithheldReason.Incomplete },
        { Current, Printed.Partial, WithheldReason.Incomplete },
        { Current, Printed.Zero, WithheldReason.PreviousCanBeZero },
        { Current, Printed.Of(-1, 2, 1), WithheldReason.PreviousCanBeZero },
        { Current, Printed.Of(null, 2, 1), WithheldReason.PreviousCanBeZero },
        { Current, Printed.Of(0, 2, 1), null },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Growth_Should_SayWhyItIsWithheld_When_ItIs(Figure current, Figure previous, WithheldReason? reason)
    {
        Growth growth = FigureGrowth.Of(current, previous);

        Assert.Equal((reason, reason is null), (growth.Reason, growth.Comparable));
        Assert.Equal(reason is null, growth.Figure.IsKnown);
        Assert.Equal(
            reason == WithheldReason.PreviousCanBeZero ? null : reason, FigureGrowth.Change(current, previous).Reason);
    }

    // 110 ÷ 100, 120 ÷ 80 and 115 ÷ 92.
    [Fact]
    public void Growth_Should_BeInPercent_When_BothAreClosed() => Told(FigureGrowth.Of(Current, Previous).Figure, 25, 10, 50);

    [Fact]
    public void Growth_Should_StartAtLosingAll_When_PreviousIsOpen() =>
        Told(FigureGrowth.Of(Current, Printed.Of(100, null, 100)).Figure, null, -100, 20);

    [Fact]
    public void Growth_Should_BeOpenUpwards_When_CurrentIs() =>
        Told(FigureGrowth.Of(Printed.Of(110, null, 110), Previous).Figure, null, 10, null);

    [Fact]
    public void Growth_Should_BeOpenUpwardsWithoutValue_When_PreviousCanBeZero() =>
        Told(FigureGrowth.Of(Current, Printed.Of(0, 100, 50)).Figure, null, 10, null);

    [Fact]
    public void Growth_Should_HaveNoValue_When_AnOperandHasNone() =>
        Told(FigureGrowth.Of(Current with { Value = null }, Previous).Figure, null, 10, 50);

    [Fact]
    public void Growth_Should_BeImplied_When_AnOperandIs()
    {
        Assert.Equal(FigureStatus.Implied, FigureGrowth.Of(Current, Previous.Implied()).Figure.Status);
        Assert.Equal(FigureStatus.Implied, FigureGrowth.Of(Current.Implied(), Previous).Figure.Status);
        Assert.Equal(FigureStatus.Reported, FigureGrowth.Of(Current, Previous).Figure.Status);
    }

    [Fact]
    public void Change_Should_CrossBounds_When_BothAreClosed() => Told(FigureGrowth.Change(Current, Previous).Figure, 23, 10, 40);

    [Fact]
    public void Change_Should_HaveNoValue_When_AnOperandIsOpen() =>
        Told(FigureGrowth.Change(Printed.Of(110, null, 110), Previous).Figure, null, 10, null);

    [Fact]
    public void Printed_Should_StayAsItIs_When_ComputedFromWhatItImplies()
    {
        Figure printed = Printed.Of(11.175m, 11.185m, 11.18m);
        Figure implied = Printed.Of(2_149_885.326258m, 2_150_168.653025m, 2_150_027m).Implied();
        Growth computed = FigureGrowth.Of(Printed.Taishan, implied);

        Assert.True(computed.Comparable);
        Assert.Same(printed, FigureGrowth.Printed(printed, computed).Figure);
        Assert.Same(printed, FigureGrowth.Printed(printed, null).Figure);
        Assert.Same(printed, FigureGrowth.Printed(printed, FigureGrowth.Of(Figure.Missing, implied)).Figure);
    }

    [Fact]
    public void Printed_Should_BeNarrowedAndClamped_When_TheComputedOneSaysMore()
    {
        Figure narrowed = FigureGrowth.Printed(Printed.Of(9, 11, 10), FigureGrowth.Of(Current, Previous)).Figure;
        Told(narrowed, 10, 10, 11);
        Told(FigureGrowth.Printed(Printed.Of(48, 60, 54), FigureGrowth.Of(Current, Previous)).Figure, 50, 48, 50);
        Assert.Equal((FigureStatus.Reported, Qualifier.Computed), (narrowed.Status, narrowed.Qualifier));
    }

    [Fact]
    public void Printed_Should_TakeTheComputedValue_When_OnlyADirectionWasPrinted() =>
        Told(FigureGrowth.Printed(Printed.Of(0, null, null), FigureGrowth.Of(Current, Previous)).Figure, 25, 10, 50);

    [Fact]
    public void Printed_Should_StandWithAConflict_When_TheComputedOneExcludesIt()
    {
        Figure printed = Printed.Of(60, 61, 60.5m);

        Figure growth = FigureGrowth.Printed(printed.From(1, "A"), FigureGrowth.Of(Current.From(2, "A"), Previous)).Figure;

        Assert.True(growth.HasConflict);
        Assert.Equal([1L, 2L], growth.Sources.List().Select(row => row.Key));
        Told(growth, 60.5m, 60, 61);
    }

    [Fact]
    public void Printed_Should_BeTheComputedOne_When_NothingWasPrinted()
    {
        Growth computed = FigureGrowth.Of(Current, Previous);

        Assert.Same(computed, FigureGrowth.Printed(Figure.Missing, computed));
        Assert.Equal(WithheldReason.CurrentMissing, FigureGrowth.Printed(Figure.Missing, null).Reason);
    }

    private static void Told(Figure growth, decimal? value, decimal? lower, decimal? upper) =>
        Assert.Equal((value, new Interval(lower, upper)), (growth.Value, growth.Bounds));
}
