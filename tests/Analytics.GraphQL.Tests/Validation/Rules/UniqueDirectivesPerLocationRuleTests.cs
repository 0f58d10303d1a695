namespace Analytics.GraphQL.Tests.Validation;

public class UniqueDirectivesPerLocationRuleTests
{
    [Theory]
    [InlineData("{ count @trace @mark @mark(label: \"a\") ratio @trace }")]
    public void UniqueDirectivesPerLocation_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "query @trace @trace { count @skip(if: true) @trace @skip(if: false) @skip(if: true) }",
        "The directive \"@trace\" can only be used once at this location. (1:7, 1:14)",
        "The directive \"@skip\" can only be used once at this location. (1:29, 1:52)",
        "The directive \"@skip\" can only be used once at this location. (1:29, 1:69)")]
    public void UniqueDirectivesPerLocation_Should_Report_When_DirectiveIsRepeated(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "UniqueDirectivesPerLocation")));
}
