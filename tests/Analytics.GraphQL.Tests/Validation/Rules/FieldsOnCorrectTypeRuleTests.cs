namespace Analytics.GraphQL.Tests.Validation;

public class FieldsOnCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ __typename __schema { description } __type(name: \"City\") { name } cities { __typename id population } found { __typename } }")]
    public void FieldsOnCorrectType_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ cuont cities { populatoin xyz } }",
        "Cannot query field \"cuont\" on type \"Query\". Did you mean \"count\" or \"found\"? (1:3)",
        "Cannot query field \"populatoin\" on type \"City\". Did you mean \"population\"? (1:18)",
        "Cannot query field \"xyz\" on type \"City\". (1:29)")]
    [InlineData(
        "{ node(id: 1) { population name } }",
        "Cannot query field \"population\" on type \"Node\". Did you mean to use an inline fragment on \"City\"? (1:17)",
        "Cannot query field \"name\" on type \"Node\". Did you mean to use an inline fragment on \"Named\", \"Place\", \"City\", \"Person\", or \"Village\"? (1:28)")]
    [InlineData(
        "{ found { id } dweller { age } cities { __schema { description } } }",
        "Cannot query field \"id\" on type \"Found\". Did you mean to use an inline fragment on \"Node\", \"Named\", \"Place\", \"City\", or \"Person\"? (1:11)",
        "Cannot query field \"age\" on type \"Dweller\". Did you mean to use an inline fragment on \"Person\"? (1:26)",
        "Cannot query field \"__schema\" on type \"City\". (1:41)")]
    public void FieldsOnCorrectType_Should_Report_When_FieldIsUnknown(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "FieldsOnCorrectType")));
}
