namespace Analytics.GraphQL.Tests.Validation;

public class FragmentsOnCompositeTypesRuleTests
{
    [Theory]
    [InlineData("{ node(id: 1) { ... on City { id } ... on Named { id } ... { id } } found { ... on Found { ... on Thing { id } } } }")]
    public void FragmentsOnCompositeTypes_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ node(id: 1) { ... on Shade { id } } }",
        "Fragment cannot condition on non composite type \"Shade\". (1:24)")]
    [InlineData(
        "{ node(id: 1) { ...F ...G } } fragment F on Int { a } fragment G on Range { from }",
        "Fragment \"F\" cannot condition on non composite type \"Int\". (1:45)",
        "Fragment \"G\" cannot condition on non composite type \"Range\". (1:69)")]
    public void FragmentsOnCompositeTypes_Should_Report_When_TypeIsNoComposite(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "FragmentsOnCompositeTypes")));
}
