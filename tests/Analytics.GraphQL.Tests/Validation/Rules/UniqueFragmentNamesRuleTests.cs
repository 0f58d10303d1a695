namespace Analytics.GraphQL.Tests.Validation;

public class UniqueFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ cities { ...A ...B } } fragment A on City { id } fragment B on City { id }")]
    public void UniqueFragmentNames_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ cities { ...A } } fragment A on City { id } fragment A on City { area }",
        "There can be only one fragment named \"A\". (1:30, 1:56)")]
    public void UniqueFragmentNames_Should_Report_When_NameIsRepeated(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "UniqueFragmentNames")));
}
