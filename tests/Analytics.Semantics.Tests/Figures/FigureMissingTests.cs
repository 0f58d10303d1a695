using Analytics.Semantics.Figures;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>What is missing is never zero.</summary>
public sealed class FigureMissingTests
{
    private static readonly Figure[] Others = [Printed.Taishan, Printed.Zero, Printed.Partial, Printed.Of(0, null, null), Figure.Missing];

    public static TheoryData<FigureStatus> Unknown => [FigureStatus.Missing, FigureStatus.Suppressed, FigureStatus.NotApplicable];

    [Theory]
    [MemberData(nameof(Unknown))]
    public void Comparison_Should_HaveNoFigure_When_AnOperandHasNone(FigureStatus status)
    {
        Figure none = new() { Status = status };
        Assert.All(Others, other => Assert.All(
            new[]
            {
                FigureGrowth.Of(none, other).Figure,
                FigureGrowth.Of(other, none).Figure,
                FigureGrowth.Change(none, other).Figure,
                FigureGrowth.Change(other, none).Figure,
                FigureGrowth.Printed(none, null).Figure,
                FigureShare.OfTotal(none, other).Figure,
                FigureShare.OfTotal(other, none).Figure,
                FigureShare.OfSum(none, other, other).Figure,
                FigureShare.OfSum(other, other, none).Figure,
                FigureReconciliation.Of(other, [none], 1, 0).Gap,
                FigureReconciliation.Of(none, [other], 1, 0).Explained,
                FigureSum.Of([none, none], 3, complete: true, 0),
                FigureSum.Known([none]),
                FigureRounding.To(none, 2),
                FigureBounds.AtMost(none, other).Smaller,
                FigureBounds.AtMost(other, none).Larger,
            },
            IsNothing));
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public void Expression_Should_HaveTheOperandsStatus_When_AnOperandHasNoFigure(FigureStatus status)
    {
        Figure none = new() { Status = status };
        Assert.All(
            new[] { "a + b", "a - b", "a * b", "a / b", "0 * a", "a * 0", "a - a", "0 / a", "b / a", "b * (a - a)" },
            formula => Assert.All(Others.Where(other => other.IsKnown), other =>
            {
                Figure result = FigureExpressionTests.Evaluate(formula, none, other);
                IsNothing(result);
                Assert.Equal(status, result.Status);
            }));
    }

    [Fact]
    public void Expression_Should_NameTheReasonThatMoreFiguresWouldNotRemove_When_TwoOperandsHaveNone()
    {
        Figure suppressed = new() { Status = FigureStatus.Suppressed };

        Assert.Equal(FigureStatus.Suppressed, FigureExpressionTests.Evaluate("a + b", Figure.Missing, suppressed).Status);
        Assert.Equal(FigureStatus.NotApplicable, FigureExpressionTests.Evaluate("a + b", Figure.NotApplicable, suppressed).Status);
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public void Sum_Should_BePartial_When_ZeroIsAllThatWasReported(FigureStatus status)
    {
        Figure sum = FigureSum.Of([Printed.Zero, new Figure { Status = status }], 0, complete: true, 0);

        Assert.Equal((FigureStatus.Partial, new Interval(0, null)), (sum.Status, sum.Bounds));
    }

    [Fact]
    public void Sum_Should_BeMissing_When_ThereAreNoMembers() => IsNothing(FigureSum.Of([], 0, complete: true, 0));

    private static void IsNothing(Figure figure)
    {
        Assert.False(figure.IsKnown);
        Assert.Null(figure.Value);
        Assert.Equal(Interval.Unbounded, figure.Bounds);
    }
}
