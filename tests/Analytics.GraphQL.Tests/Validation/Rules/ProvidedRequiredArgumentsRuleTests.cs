namespace Analytics.GraphQL.Tests.Validation;

public class ProvidedRequiredArgumentsRuleTests
{
    [Theory]
    [InlineData("{ node(id: 1) { id } person { id } greeting echoList count @skip(if: true) }")]
    public void ProvidedRequiredArguments_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ node { id } places { id } count @skip @once }",
        "Argument \"Query.node(id:)\" of type \"ID!\" is required, but it was not provided. (1:3)",
        "Argument \"Query.places(ids:)\" of type \"[ID!]!\" is required, but it was not provided. (1:15)",
        "Argument \"@skip(if:)\" of type \"Boolean!\" is required, but it was not provided. (1:35)",
        "Argument \"@once(on:)\" of type \"Shade!\" is required, but it was not provided. (1:41)")]
    [InlineData(
        "{ __type { name } }",
        "Argument \"<meta>.__type(name:)\" of type \"String!\" is required, but it was not provided. (1:3)")]
    public void ProvidedRequiredArguments_Should_Report_When_ArgumentIsMissing(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "ProvidedRequiredArguments")));
}
