namespace Analytics.GraphQL.Tests.Validation;

public class ScalarLeafsRuleTests
{
    [Theory]
    [InlineData("{ count cities { id } now __typename }")]
    [InlineData("{ anything found { __typename } }")]
    public void ScalarLeafs_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ cities node(id: 1) found }",
        "Field \"cities\" of type \"[City!]!\" must have a selection of subfields. Did you mean \"cities { ... }\"? (1:3)",
        "Field \"node\" of type \"Node\" must have a selection of subfields. Did you mean \"node { ... }\"? (1:10)",
        "Field \"found\" of type \"[Found]\" must have a selection of subfields. Did you mean \"found { ... }\"? (1:22)")]
    [InlineData(
        "{ count { a } cities { shade { b } } }",
        "Field \"count\" must not have a selection since type \"Int!\" has no subfields. (1:9)",
        "Field \"shade\" must not have a selection since type \"Shade!\" has no subfields. (1:30)")]
    public void ScalarLeafs_Should_Report_When_SelectionIsMissingOrTooMuch(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "ScalarLeafs")));
}
