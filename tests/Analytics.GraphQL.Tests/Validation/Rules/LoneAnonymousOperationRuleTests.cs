namespace Analytics.GraphQL.Tests.Validation;

public class LoneAnonymousOperationRuleTests
{
    [Theory]
    [InlineData("{ count }")]
    [InlineData("query A { count } query B { count }")]
    [InlineData("{ cities { ...F } } fragment F on City { id }")]
    public void LoneAnonymousOperation_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ count } query B { count }",
        "This anonymous operation must be the only defined operation. (1:1)")]
    [InlineData(
        "{ count } { ratio }",
        "This anonymous operation must be the only defined operation. (1:1)",
        "This anonymous operation must be the only defined operation. (1:11)")]
    public void LoneAnonymousOperation_Should_Report_When_AnotherOperationIsDefined(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "LoneAnonymousOperation")));
}
