namespace Analytics.GraphQL.Tests.Validation;

public class PossibleFragmentSpreadsRuleTests
{
    [Theory]
    [InlineData("{ node(id: 1) { ... on Place { ... on City { ... on Node { id } } } } found { ... on Node { id } ... on Dweller { __typename } } }")]
    public void PossibleFragmentSpreads_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ cities { ... on Person { id } ...F ...G } } fragment F on Dweller { __typename } fragment G on Place { ... on Thing { id } }",
        "Fragment cannot be spread here as objects of type \"City\" can never be of type \"Person\". (1:12)",
        "Fragment \"F\" cannot be spread here as objects of type \"City\" can never be of type \"Dweller\". (1:33)",
        "Fragment cannot be spread here as objects of type \"Place\" can never be of type \"Thing\". (1:106)")]
    public void PossibleFragmentSpreads_Should_Report_When_NoObjectIsOfBothTypes(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "PossibleFragmentSpreads")));
}
