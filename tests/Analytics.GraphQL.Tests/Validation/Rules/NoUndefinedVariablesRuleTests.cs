namespace Analytics.GraphQL.Tests.Validation;

public class NoUndefinedVariablesRuleTests
{
    [Theory]
    [InlineData("query A($x: Int) { ...F } fragment F on Query { echo(int: $x) }")]
    public void NoUndefinedVariables_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "query A($x: Int) { echo(int: $x, string: $y) }",
        "Variable \"$y\" is not defined by operation \"A\". (1:42, 1:1)")]
    [InlineData(
        "{ ...F } fragment F on Query { echo(int: $x) ...G } fragment G on Query { count @skip(if: $b) }",
        "Variable \"$x\" is not defined. (1:42, 1:1)",
        "Variable \"$b\" is not defined. (1:91, 1:1)")]
    [InlineData(
        "query A($x: Int) { ...F } query B { ...F } fragment F on Query { echo(input: {must: 1, list: [$x]}) }",
        "Variable \"$x\" is not defined by operation \"B\". (1:95, 1:27)")]
    public void NoUndefinedVariables_Should_Report_When_OperationDoesNotDefineIt(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "NoUndefinedVariables")));
}
