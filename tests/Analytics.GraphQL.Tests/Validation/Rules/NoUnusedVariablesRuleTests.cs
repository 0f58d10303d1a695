namespace Analytics.GraphQL.Tests.Validation;

public class NoUnusedVariablesRuleTests
{
    [Theory]
    [InlineData("query A($x: Int, $b: Boolean!) { ...F @include(if: $b) } fragment F on Query { echo(int: $x) }")]
    public void NoUnusedVariables_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "query A($x: Int, $y: Int) { echo(int: $x) }",
        "Variable \"$y\" is never used in operation \"A\". (1:18)")]
    [InlineData(
        "query ($x: Int) { ...F } fragment F on Query { count }",
        "Variable \"$x\" is never used. (1:8)")]
    public void NoUnusedVariables_Should_Report_When_NothingUsesIt(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "NoUnusedVariables")));
}
