namespace Analytics.GraphQL.Tests.Validation;

public class VariablesAreInputTypesRuleTests
{
    [Theory]
    [InlineData("query A($a: Int, $b: [Key!]!, $c: Shade = RED) { echo(int: $a, shade: $c) echoList(keys: $b) }")]
    public void VariablesAreInputTypes_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "query A($a: City, $b: [[Found!]]!, $c: Node) { count }",
        "Variable \"$a\" cannot be non-input type \"City\". (1:13)",
        "Variable \"$b\" cannot be non-input type \"[[Found!]]!\". (1:23)",
        "Variable \"$c\" cannot be non-input type \"Node\". (1:40)")]
    public void VariablesAreInputTypes_Should_Report_When_TypeIsNoInput(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "VariablesAreInputTypes")));
}
