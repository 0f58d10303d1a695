using Analytics.Semantics.Figures;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Worked by hand.</summary>
public sealed class FigureShareTests
{
    private static readonly Figure Part = Printed.Of(20, 30, 25);
    private static readonly Figure Others = Printed.Of(70, 80, 75);
    private static readonly Figure Open = Printed.Of(100, null, 100);

    public static TheoryData<Figure, Figure, WithheldReason?> Totals => new()
    {
        { Part, Printed.Exactly(100), null },
        { Figure.Missing, Printed.Exactly(100), WithheldReason.CurrentMissing },
        { Printed.Partial, Printed.Exactly(100), WithheldReason.Incomplete },
        { Part, Figure.Missing, WithheldReason.TotalMissing },
        { Part, Open, WithheldReason.TotalOpen },
        { Part, Printed.Partial, WithheldReason.TotalOpen },
        { Part, Printed.Zero, WithheldReason.PreviousCanBeZero },
        { Part, Printed.Of(-1, 40, 30), WithheldReason.PreviousCanBeZero },
    };

    public static TheoryData<Figure, Figure, Figure, WithheldReason?> Sums => new()
    {
        { Part, Others, Printed.Of(90, 110, 100), null },
        { Figure.Missing, Others, Others, WithheldReason.CurrentMissing },
        { Printed.Partial, Others, Open, WithheldReason.Incomplete },
        { Part, Figure.Missing, Figure.Missing, WithheldReason.TotalMissing },
        { Part, Figure.Missing, Printed.Partial, WithheldReason.TotalOpen },
        { Part, Open, Printed.Of(120, null, 125), WithheldReason.TotalOpen },
        { Printed.Zero, Printed.Zero, Printed.Zero, WithheldReason.PreviousCanBeZero },
        { Printed.Zero, Figure.Missing, Printed.Zero, WithheldReason.PreviousCanBeZero },
        { Part, Printed.Of(-20, 80, 75), Printed.Of(0, 110, 100), WithheldReason.PreviousCanBeZero },
    };

    [Theory]
    [MemberData(nameof(Totals))]
    public void ShareOfTotal_Should_SayWhyItIsWithheld_When_ItIs(Figure part, Figure total, WithheldReason? reason)
    {
        Share share = FigureShare.OfTotal(part, total);

        Assert.Equal((reason, reason is null), (share.Reason, share.Figure.IsKnown));
        Assert.Same(total, share.Denominator);
    }

    [Theory]
    [MemberData(nameof(Sums))]
    public void ShareOfSum_Should_SayWhyItIsWithheld_When_ItIs(Figure part, Figure others, Figure whole, WithheldReason? reason)
    {
        Share share = FigureShare.OfSum(part, others, whole);

        Assert.Equal((reason, reason is null), (share.Reason, share.Figure.IsKnown));
        Assert.Same(whole, share.Denominator);
    }

    // 2347650 ÷ 13740000 = 0.17086244…, 2347750 ÷ 13730000 = 0.17099417…, 2347700 ÷ 13730000 = 0.17099053….
    [Fact]
    public void ShareOfTotal_Should_BeXinhuisOfTheCity_When_BothArePublished() =>
        Told(FigureRounding.To(FigureShare.OfTotal(Printed.Xinhui, Printed.City).Figure, 3), 17.099m, 17.086m, 17.100m);

    // 2347650 ÷ (2347650 + 4897850) = 0.32401490…, 2347750 ÷ (2347750 + 4897550) = 0.32403765…, 2347700 ÷ 7245400 = 0.32402627….
    [Fact]
    public void ShareOfSum_Should_BeXinhuisOfTheKnown_When_FourDistrictsPublished()
    {
        Figure others = FigureSum.Known([Printed.Taishan, Printed.Heshan, Printed.Enping]);

        Figure share = FigureShare.OfSum(Printed.Xinhui, others, FigureSum.Known(Printed.Districts)).Figure;

        Told(FigureRounding.To(share, 2), 32.40m, 32.40m, 32.41m);
        Told(FigureRounding.To(share, 4), 32.4026m, 32.4014m, 32.4038m);
    }

    [Fact]
    public void ShareOfTotal_Should_EndAtHundred_When_ThePartIsOpen() =>
        Told(FigureShare.OfTotal(Printed.Of(20, null, 20), Printed.Of(40, 80, 60)).Figure, null, 25, 100);

    [Fact]
    public void ShareOfTotal_Should_HaveAConflict_When_ThePartIsAboveIt()
    {
        Figure share = FigureShare.OfTotal(Printed.Exactly(60), Printed.Of(40, 50, 45)).Figure;

        Assert.True(share.HasConflict);
        Assert.Equal(new Interval(120, 150), share.Bounds);
        Assert.False(FigureShare.OfTotal(Printed.Exactly(50), Printed.Of(40, 50, 45)).Figure.HasConflict);
    }

    [Fact]
    public void ShareOfSum_Should_BeAll_When_NoOtherPartIsKnown() =>
        Told(FigureShare.OfSum(Printed.Of(20, null, 20), Figure.Missing, Open).Figure, 100, 100, 100);

    [Fact]
    public void ShareOfSum_Should_BeAllOrNothing_When_OneSideIsZero()
    {
        Told(FigureShare.OfSum(Part, Printed.Zero, Part).Figure, 100, 100, 100);
        Told(FigureShare.OfSum(Printed.Zero, Part, Part).Figure, 0, 0, 0);
    }

    [Fact]
    public void Share_Should_HaveNoValue_When_AnOperandHasNone()
    {
        Told(FigureShare.OfTotal(Part with { Value = null }, Printed.Exactly(100)).Figure, null, 20, 30);
        Told(FigureShare.OfSum(Part, Others with { Value = null }, Others).Figure, null, 20, 30);
    }

    private static void Told(Figure share, decimal? value, decimal? lower, decimal? upper) =>
        Assert.Equal((value, new Interval(lower, upper)), (share.Value, share.Bounds));
}
