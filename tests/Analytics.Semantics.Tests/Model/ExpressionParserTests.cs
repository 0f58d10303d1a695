using Analytics.Semantics.Model.Expressions;

namespace Analytics.Semantics.Tests.Model;

public sealed class ExpressionParserTests
{
    [Theory]
    [InlineData("volume", "volume")]
    [InlineData(" a+b ", "(a + b)")]
    [InlineData("a - b - c", "((a - b) - c)")]
    [InlineData("a / b / c", "((a / b) / c)")]
    [InlineData("a + b * c", "(a + (b * c))")]
    [InlineData("a * b + c / d - e", "(((a * b) + (c / d)) - e)")]
    [InlineData("(a + b) * c", "((a + b) * c)")]
    [InlineData("donations / residents * 1000", "((donations / residents) * 1000)")]
    [InlineData("volume / 200 + therapeuticUnits", "((volume / 200) + therapeuticUnits)")]
    [InlineData("((a))", "a")]
    [InlineData("0.5*a", "(0.5 * a)")]
    public void Parse_Should_BindAsArithmeticDoes(string text, string expected)
    {
        var (formula, fault) = ExpressionParser.Parse(text);

        Assert.Null(fault);
        Assert.Equal(expected, formula!.ToString());
    }

    [Theory]
    [InlineData("", 0, "the formula ends too early")]
    [InlineData("a +", 3, "the formula ends too early")]
    [InlineData("a + * b", 4, "'*' stands here")]
    [InlineData("-a", 0, "'-' stands here")]
    [InlineData("a b", 2, "'b' stands here where the formula could end")]
    [InlineData("(a + b", 0, "this '(' is not closed")]
    [InlineData("(a b)", 3, "'b' stands here")]
    [InlineData("a)", 1, "this ')' closes nothing")]
    [InlineData("a + 1.2.3", 4, "this is not a number that can be kept")]
    [InlineData("99999999999999999999999999999999", 0, "this is not a number that can be kept")]
    [InlineData("a / 0.00", 2, "this divides by zero")]
    [InlineData("献血量", 0, "'献' stands here")]
    [InlineData("a % b", 2, "'%' stands here where the formula could end")]
    public void Parse_Should_SayWhere_When_TheFormulaIsWrong(string text, int offset, string problem)
    {
        var (formula, fault) = ExpressionParser.Parse(text);

        Assert.Null(formula);
        Assert.Equal((offset, problem), (fault!.Offset, fault.Problem));
        Assert.NotEmpty(fault.Remedy);
    }

    [Fact]
    public void Parse_Should_RefuseWhatIsTooDeepOrTooLong()
    {
        Assert.Null(ExpressionParser.Parse($"{new string('(', 32)}a{new string(')', 32)}").Fault);
        Assert.Equal(32, ExpressionParser.Parse(new string('(', 900)).Fault!.Offset);
        Assert.Equal(1000, ExpressionParser.Parse(new string('(', 1_000_000)).Fault!.Offset);
        Assert.Null(ExpressionParser.Parse(string.Concat(Enumerable.Repeat("(a)+", 249)) + "(a)").Fault);
    }

    [Fact]
    public void Uses_Should_NameEachMeasureWithItsPlace() =>
        Assert.Equal([("rain", 1), ("snow", 8), ("rain", 16)], ExpressionParser.Parse("(rain + snow) / rain").Formula!.Uses.Select(use => (use.Measure, use.Offset)));
}
