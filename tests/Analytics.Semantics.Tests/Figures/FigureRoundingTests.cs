using Analytics.Semantics.Figures;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Worked by hand.</summary>
public sealed class FigureRoundingTests
{
    [Theory]
    [InlineData("1.23", "1.28", "1.25", 1, "1.2", "1.3", "1.3")]
    [InlineData("-1.28", "-1.23", "-1.25", 1, "-1.3", "-1.2", "-1.3")]
    [InlineData("1.2", "1.3", "1.25", 2, "1.2", "1.3", "1.25")]
    [InlineData("0.4", "0.6", "0.5", 0, "0", "1", "1")]
    [InlineData("0", "0", "0", 2, "0", "0", "0")]
    [InlineData(null, "2.01", null, 1, null, "2.1", null)]
    [InlineData("2.01", null, "2.04", 1, "2", null, "2")]
    public void Rounding_Should_MoveBoundsOutwardAndTheValueToTheNearest_When_DigitsAreLeftOut(
        string? lower, string? upper, string? value, int scale, string? least, string? most, string? nearest)
    {
        Figure rounded = FigureRounding.To(Printed.Of(Decimals.Of(lower), Decimals.Of(upper), Decimals.Of(value)), scale);

        Assert.Equal(new Interval(Decimals.Of(least), Decimals.Of(most)), rounded.Bounds);
        Assert.Equal(Decimals.Of(nearest), rounded.Value);
    }

    // A partial figure's value is what is known, below its lower bound where missing members have a minimum.
    [Fact]
    public void Rounding_Should_MoveTheValueInside_When_ItIsOutside() =>
        Assert.Equal(5.5m, FigureRounding.To(Printed.Of(5.55m, null, 3), 1).Value);

    [Fact]
    public void Rounding_Should_KeepEverythingElse_When_TheFigureIsImplied()
    {
        Figure figure = (Printed.Of(1.11m, 1.19m, 1.15m) with { HasConflict = true }).Implied().From(4, "WHOLE_BLOOD");

        Assert.Equal(figure with { Bounds = new(1.1m, 1.2m), Value = 1.2m }, FigureRounding.To(figure, 1));
    }

    [Fact]
    public void Rounding_Should_LeaveItMissing_When_ThereIsNoFigure() =>
        Assert.Equal(Figure.Missing, FigureRounding.To(Figure.Missing, 2));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Rounding_Should_Refuse_When_ADecimalCannotHaveSoManyDecimals(int scale) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FigureRounding.To(Printed.Taishan, scale));
}
