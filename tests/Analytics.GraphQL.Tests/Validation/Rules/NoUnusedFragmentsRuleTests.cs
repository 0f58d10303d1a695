namespace Analytics.GraphQL.Tests.Validation;

public class NoUnusedFragmentsRuleTests
{
    [Theory]
    [InlineData("{ cities { ...A } } fragment A on City { ...B } fragment B on City { id }")]
    public void NoUnusedFragments_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ count } fragment A on City { id } fragment B on City { ...C } fragment C on City { ...B }",
        "Fragment \"A\" is never used. (1:11)",
        "Fragment \"B\" is never used. (1:37)",
        "Fragment \"C\" is never used. (1:65)")]
    public void NoUnusedFragments_Should_Report_When_NoOperationReachesIt(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "NoUnusedFragments")));
}
