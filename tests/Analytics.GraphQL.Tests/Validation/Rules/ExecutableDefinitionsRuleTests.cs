namespace Analytics.GraphQL.Tests.Validation;

public class ExecutableDefinitionsRuleTests
{
    [Theory]
    [InlineData("{ count }")]
    [InlineData("query A { count } fragment F on City { id } query B { cities { ...F } }")]
    public void ExecutableDefinitions_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ count } type Cow { name: String }",
        "The \"Cow\" definition is not executable. (1:11)")]
    [InlineData(
        "{ count } schema { query: Query } extend type Dog { a: Int } directive @d on FIELD",
        "The schema definition is not executable. (1:11)",
        "The \"Dog\" definition is not executable. (1:35)",
        "The \"d\" definition is not executable. (1:62)")]
    public void ExecutableDefinitions_Should_Report_When_DocumentDefinesTypes(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "ExecutableDefinitions")));
}
