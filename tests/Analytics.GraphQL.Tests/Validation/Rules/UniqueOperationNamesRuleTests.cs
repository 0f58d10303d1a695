namespace Analytics.GraphQL.Tests.Validation;

public class UniqueOperationNamesRuleTests
{
    [Theory]
    [InlineData("query A { count } query B { count }")]
    [InlineData("query A { count } mutation B { count } fragment A on City { id } query C { cities { ...A } }")]
    public void UniqueOperationNames_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "query A { count } query A { ratio }",
        "There can be only one operation named \"A\". (1:7, 1:25)")]
    [InlineData(
        "query A { count } mutation A { count } subscription A { counted }",
        "There can be only one operation named \"A\". (1:7, 1:28)",
        "There can be only one operation named \"A\". (1:7, 1:53)")]
    public void UniqueOperationNames_Should_Report_When_NameIsRepeated(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "UniqueOperationNames")));
}
