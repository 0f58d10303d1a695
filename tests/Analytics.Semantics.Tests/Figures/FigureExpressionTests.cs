using Analytics.Semantics.Figures;
using Analytics.Semantics.Model.Expressions;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Worked by hand.</summary>
public sealed class FigureExpressionTests
{
    private static readonly Figure Closed = Printed.Of(2, 4, 3);
    private static readonly Figure Open = Printed.Of(1500, null, 1500, Qualifier.MoreThan);

    public static TheoryData<Figure, Figure, string, string, string> VolumesPerDonation => new()
    {
        // 2390350 ÷ 11195 = 213.519428…, 2390450 ÷ 11185 = 213.719266…, 2390400 ÷ 11190 = 213.619302…
        { Printed.Taishan, Printed.Of(11_185, 11_195, 11_190), "213.51", "213.72", "213.62" },

        // 13730000 ÷ 52500 = 261.523809…, 13740000 ÷ 51500 = 266.796116…, 13730000 ÷ 52000 = 264.038461…
        { Printed.City, Printed.Of(51_500, 52_500, 52_000), "261.52", "266.80", "264.04" },
    };

    [Theory]
    [MemberData(nameof(VolumesPerDonation))]
    public void VolumePerDonation_Should_BeTheRatio_When_BothAreClosed(
        Figure volume, Figure donations, string lower, string upper, string value)
    {
        Figure ratio = FigureRounding.To(Evaluate("a / b", volume, donations), 2);

        Assert.Equal((Decimals.Of(value), new Interval(Decimals.Of(lower), Decimals.Of(upper))), Told(ratio));
        Assert.Equal((FigureStatus.Reported, Qualifier.Computed), (ratio.Status, ratio.Qualifier));
    }

    [Fact]
    public void VolumePerDonation_Should_HaveBoundsAlone_When_BothAreMoreThan() =>
        Assert.Equal((null, new Interval(0, null)), Told(Evaluate("a / b", Printed.Of(350_000, null, 350_000), Open)));

    [Theory]
    [InlineData("a + b", "1503", "1502", null)]
    [InlineData("b + 10", "1510", "1510", null)]
    [InlineData("b - 10", "1490", "1490", null)]
    [InlineData("b * 2", "3000", "3000", null)]
    [InlineData("2 * b", "3000", "3000", null)]
    [InlineData("b / 1000", "1.5", "1.5", null)]
    [InlineData("a * b", null, "3000", null)]
    [InlineData("a - b", null, null, "-1496")]
    [InlineData("b - a", null, "1496", null)]
    [InlineData("10 - b", null, null, "-1490")]
    [InlineData("b / a", null, "375", null)]
    [InlineData("3000 / b", null, "0", "2")]
    [InlineData("(b + a) / (2 - 1)", "1503", "1502", null)]
    public void Value_Should_StayOnlyInSumsAndScalings_When_AnOperandIsOpen(
        string formula, string? value, string? lower, string? upper) =>
        Assert.Equal(
            (Decimals.Of(value), new Interval(Decimals.Of(lower), Decimals.Of(upper))),
            Told(Evaluate(formula, Closed, Open)));

    [Theory]
    [InlineData("a - a", "0", "-2", "2")]
    [InlineData("a / a", "1", "0.5", "2")]
    [InlineData("1000 * a / b", "750", "400", "2000")]
    public void Bounds_Should_BeThoseOfIndependentOperands_When_AMeasureOccursTwice(
        string formula, string value, string lower, string upper) =>
        Assert.Equal(
            (Decimals.Of(value), new Interval(Decimals.Of(lower), Decimals.Of(upper))),
            Told(Evaluate(formula, Closed, Printed.Of(2, 5, 4))));

    [Fact]
    public void Quotient_Should_HaveNoValueAndBeOpen_When_TheDivisorIsZeroAtBest() =>
        Assert.Equal((null, new Interval(1, null)), Told(Evaluate("a / b", Closed, Printed.Of(0, 2, 0))));

    [Fact]
    public void Quotient_Should_BeNotApplicable_When_TheDivisorIsExactlyZero() =>
        Assert.Equal(Figure.NotApplicable, Evaluate("a / b", Closed, Printed.Zero));

    [Fact]
    public void Status_Should_BeThatOfTheWeakerOperand_When_TheyDiffer()
    {
        Assert.Equal(FigureStatus.Implied, Evaluate("a + b", Closed.Implied(), Closed).Status);
        Assert.Equal(FigureStatus.Partial, Evaluate("a + b", Closed.Implied(), Printed.Partial).Status);
        Assert.Equal(FigureStatus.Partial, Evaluate("a / b", Printed.Partial, Closed.Implied()).Status);
        Assert.Equal(FigureStatus.Zero, Evaluate("a / b", Printed.Zero, Closed).Status);
        Assert.Equal(FigureStatus.Implied, Evaluate("a / b", Printed.Zero, Closed.Implied()).Status);
    }

    [Fact]
    public void Result_Should_KeepWordsSourcesAndConflicts_When_OperandsHaveThem()
    {
        Figure ratio = Evaluate("a / b", Closed.From(7, "WHOLE_BLOOD") with { HasConflict = true }, Closed.From(3, "UNSPECIFIED"));

        Assert.Equal([3L, 7L], ratio.Sources.List().Select(row => row.Key));
        Assert.Equal(["definition"], ratio.Words.Mixed());
        Assert.True(ratio.HasConflict);
    }

    [Fact]
    public void MeasureAlone_Should_BeItsFigure_When_Evaluated() => Assert.Same(Open, Evaluate("b", Closed, Open));

    internal static Figure Evaluate(string formula, Figure a, Figure b) =>
        FigureExpression.Evaluate(ExpressionParser.Parse(formula).Formula!, name => name == "a" ? a : b);

    private static (decimal?, Interval) Told(Figure figure) => (figure.Value, figure.Bounds);
}
