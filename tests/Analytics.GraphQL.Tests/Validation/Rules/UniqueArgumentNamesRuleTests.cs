namespace Analytics.GraphQL.Tests.Validation;

public class UniqueArgumentNamesRuleTests
{
    [Theory]
    [InlineData("{ cities(first: 1, shade: RED) { id } count @mark(label: \"a\", weight: 1) @mark(label: \"b\") }")]
    public void UniqueArgumentNames_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ cities(first: 1, shade: RED, first: 2, first: 3) { id } count @skip(if: true, if: false) }",
        "There can be only one argument named \"first\". (1:10, 1:32, 1:42)",
        "There can be only one argument named \"if\". (1:71, 1:81)")]
    public void UniqueArgumentNames_Should_Report_When_NameIsRepeated(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "UniqueArgumentNames")));
}
