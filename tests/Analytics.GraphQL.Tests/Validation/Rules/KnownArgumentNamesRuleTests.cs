namespace Analytics.GraphQL.Tests.Validation;

public class KnownArgumentNamesRuleTests
{
    [Theory]
    [InlineData("{ cities(first: 1, shade: RED) { name(upper: true) } count @mark(label: \"a\", weight: 1) }")]
    public void KnownArgumentNames_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ cities(frist: 1, zzzzzz: 2) { id } }",
        "Unknown argument \"frist\" on field \"Query.cities\". Did you mean \"first\"? (1:10)",
        "Unknown argument \"zzzzzz\" on field \"Query.cities\". (1:20)")]
    [InlineData(
        "{ count @mark(lable: \"a\") @skip(if: true, unless: false) __type(name: \"City\", nmae: 1) { name } unknown(a: 1) }",
        "Unknown argument \"lable\" on directive \"@mark\". Did you mean \"label\"? (1:15)",
        "Unknown argument \"unless\" on directive \"@skip\". (1:43)",
        "Unknown argument \"nmae\" on field \"<meta>.__type\". Did you mean \"name\"? (1:79)")]
    public void KnownArgumentNames_Should_Report_When_ArgumentIsUnknown(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "KnownArgumentNames")));
}
