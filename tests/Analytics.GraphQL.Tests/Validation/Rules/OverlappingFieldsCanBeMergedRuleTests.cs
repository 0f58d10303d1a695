namespace Analytics.GraphQL.Tests.Validation;

public class OverlappingFieldsCanBeMergedRuleTests
{
    [Theory]
    [InlineData("{ count count cities(first: 1) { id } cities(first: 1) { name } }")]
    [InlineData("{ a: count b: count found { ... on City { x: name } ... on Person { x: name(upper: true) } } }")]
    [InlineData("{ node(id: 1) { ... on City { a: population } ... on Thing { b: weight } } }")]
    [InlineData("{ cities { neighbours(order: UP, first: 1) { id } neighbours(first: 1, order: UP) { id } } }")]
    [InlineData("query A($x: Int) { a: echo(input: {must: 1, int: $x}) a: echo(input: {int: $x, must: 1}) }")]
    public void OverlappingFieldsCanBeMerged_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ a: count a: ratio }",
        "Fields \"a\" conflict because \"count\" and \"ratio\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:12)")]
    [InlineData(
        "{ cities(first: 1) { id } cities { id } }",
        "Fields \"cities\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:27)")]
    [InlineData(
        "{ found { ... on City { x: population } ... on Thing { x: weight } } }",
        "Fields \"x\" conflict because they return conflicting types \"Int!\" and \"Float!\". Use different aliases on the fields to fetch both if this was intentional. (1:25, 1:56)")]
    [InlineData(
        "{ cities { a: id b: id } cities { a: name b: area } }",
        "Fields \"cities\" conflict because subfields \"a\" conflict because \"id\" and \"name\" are different fields and subfields \"b\" conflict because \"id\" and \"area\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:12, 1:18, 1:26, 1:35, 1:43)")]
    [InlineData(
        "{ ...F ...G } fragment F on Query { x: count } fragment G on Query { ...H } fragment H on Query { x: ratio }",
        "Fields \"x\" conflict because \"count\" and \"ratio\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:37, 1:99)")]
    [InlineData(
        "{ x: count ...F } fragment F on Query { ...G } fragment G on Query { x: ratio ...F }",
        "Fields \"x\" conflict because \"count\" and \"ratio\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:70)")]
    [InlineData(
        "{ found { ... on City { x: mayor { y: age } } ... on Thing { x: owner { y: name } } } }",
        "Fields \"x\" conflict because they return conflicting types \"Person\" and \"Person!\". Use different aliases on the fields to fetch both if this was intentional. (1:25, 1:62)")]
    [InlineData(
        "{ found { ... on City { x: mayor { y: age } } ... on Person { x: partner { y: name } } } }",
        "Fields \"x\" conflict because subfields \"y\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. (1:25, 1:36, 1:63, 1:76)")]
    public void OverlappingFieldsCanBeMerged_Should_Report_When_FieldsConflict(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "OverlappingFieldsCanBeMerged")));
}
