using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Validation;

public class KnownOperationTypesRuleTests
{
    private static readonly Schema QueryOnly = SchemaFromDocument.Build("type Query { a: Int }");

    [Theory]
    [InlineData("{ count }")]
    [InlineData("mutation { count }")]
    [InlineData("subscription { counted }")]
    public void KnownOperationTypes_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData("mutation { b }", "The mutation operation is not supported by the schema. (1:1)")]
    [InlineData("{ a } subscription S { b }", "The subscription operation is not supported by the schema. (1:7)")]
    public void KnownOperationTypes_Should_Report_When_SchemaHasNoRootType(string document, string expected) =>
        Assert.Equal([expected], Validated.Errors(document, "KnownOperationTypes", schema: QueryOnly));
}
