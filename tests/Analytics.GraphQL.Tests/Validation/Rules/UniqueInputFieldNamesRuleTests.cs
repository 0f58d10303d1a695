namespace Analytics.GraphQL.Tests.Validation;

public class UniqueInputFieldNamesRuleTests
{
    [Theory]
    [InlineData("{ echo(input: {must: 1, again: {must: 2}, filter: {and: [{name: \"a\"}, {name: \"b\"}]}}) }")]
    public void UniqueInputFieldNames_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ echo(input: {must: 1, must: 2, filter: {and: [{name: \"a\", name: \"b\", name: \"c\"}]}}) }",
        "There can be only one input field named \"must\". (1:16, 1:25)",
        "There can be only one input field named \"name\". (1:50, 1:61)",
        "There can be only one input field named \"name\". (1:50, 1:72)")]
    public void UniqueInputFieldNames_Should_Report_When_NameIsRepeated(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "UniqueInputFieldNames")));
}
