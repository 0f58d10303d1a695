namespace Analytics.GraphQL.Tests.Validation;

public class UniqueVariableNamesRuleTests
{
    [Theory]
    [InlineData("query A($x: Int, $y: Int) { echo(int: $x) e: echo(int: $y) } query B($x: Int) { echo(int: $x) }")]
    public void UniqueVariableNames_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "query A($x: Int, $y: Int, $x: String, $x: Int) { echo(int: $x) e: echo(int: $y) }",
        "There can be only one variable named \"$x\". (1:10, 1:28, 1:40)")]
    public void UniqueVariableNames_Should_Report_When_NameIsRepeated(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "UniqueVariableNames")));
}
