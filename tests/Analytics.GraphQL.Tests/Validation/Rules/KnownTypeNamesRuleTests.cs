namespace Analytics.GraphQL.Tests.Validation;

public class KnownTypeNamesRuleTests
{
    [Theory]
    [InlineData("query A($a: [Int!]! = [1]) { echoList(ints: $a) node(id: 1) { ... on City { id } ...F } } fragment F on Node { id }")]
    public void KnownTypeNames_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "query A($a: Intt, $b: [Shadee!]) { count }",
        "Unknown type \"Intt\". Did you mean \"Int\"? (1:13)",
        "Unknown type \"Shadee\". Did you mean \"Shade\"? (1:24)")]
    [InlineData(
        "{ node(id: 1) { ... on Horse { id } ...F } } fragment F on Plaec { id }",
        "Unknown type \"Horse\". Did you mean \"Node\" or \"Order\"? (1:24)",
        "Unknown type \"Plaec\". Did you mean \"Place\"? (1:60)")]
    public void KnownTypeNames_Should_Report_When_TypeIsUnknown(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "KnownTypeNames")));
}
