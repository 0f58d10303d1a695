namespace Analytics.GraphQL.Tests.Validation;

public class ValuesOfCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ echo(int: -1, float: 1, string: \"\"\"s\"\"\", boolean: true, id: 4, shade: RED, input: {must: 1, list: 2, matrix: [[1, null], null], key: {id: \"1\"}}) }")]
    [InlineData("{ city(key: {range: {to: null}}) { id } echoList(ints: 1, matrix: 3) }")]
    [InlineData("query A($a: [Int!]! = [1], $k: Key = {name: \"n\"}) { echoList(ints: $a) found(key: $k) { __typename } }")]
    public void ValuesOfCorrectType_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ echo(int: \"1\", float: \"1\", string: 1, boolean: 1, id: 1.5, shade: \"RED\") }",
        "Int cannot represent non-integer value: \"1\" (1:13)",
        "Float cannot represent non numeric value: \"1\" (1:25)",
        "String cannot represent a non string value: 1 (1:38)",
        "Boolean cannot represent a non boolean value: 1 (1:50)",
        "ID cannot represent a non-string and non-integer value: 1.5 (1:57)",
        "Enum \"Shade\" cannot represent non-enum value: \"RED\". Did you mean the enum value \"RED\", \"GREEN\", or \"GREY\"? (1:69)")]
    [InlineData(
        "{ echo(int: 2147483648, shade: REDD) }",
        "Int cannot represent non 32-bit signed integer value: 2147483648 (1:13)",
        "Value \"REDD\" does not exist in \"Shade\" enum. Did you mean the enum value \"RED\"? (1:32)")]
    [InlineData(
        "{ node(id: null) { id } echoList(ints: [1, null, \"2\"]) }",
        "Expected value of non-null type \"ID!\" not to be null. (1:12)",
        "Expected value of non-null type \"Int!\" not to be null. (1:44)",
        "Int cannot represent non-integer value: \"2\" (1:50)")]
    [InlineData(
        "{ echo(input: {must: \"1\", shdae: RED}) city(key: 1) { id } }",
        "Int cannot represent non-integer value: \"1\" (1:22)",
        "Expected value of type \"Everything\" not to include unknown field \"shdae\". Did you mean \"shade\" or \"day\"? Found: { must: \"1\", shdae: RED }. (1:27)",
        "Expected value of type \"Key\" to be an object, found: 1. (1:50)")]
    [InlineData(
        "{ echo(input: {}) }",
        "Expected value of type \"Everything\" to include required field \"must\", found: {  }. (1:15)")]
    [InlineData(
        "{ city(key: {}) { id } a: city(key: {id: 1, name: \"a\"}) { id } b: city(key: {id: null}) { id } }",
        "Within OneOf Input Object type \"Key\", exactly one field must be specified, and the value for that field must be non-null. (1:13)",
        "Within OneOf Input Object type \"Key\", exactly one field must be specified, and the value for that field must be non-null. (1:37)",
        "Within OneOf Input Object type \"Key\", exactly one field must be specified, and the value for that field must be non-null. (1:77)")]
    [InlineData(
        "query A($a: Int! = null, $b: [Int] = [\"x\"]) { count @skip(if: \"yes\") }",
        "Expected value of non-null type \"Int!\" not to be null. (1:20)",
        "Int cannot represent non-integer value: \"x\" (1:39)",
        "Boolean cannot represent a non boolean value: \"yes\" (1:63)")]
    public void ValuesOfCorrectType_Should_Report_When_LiteralDoesNotFit(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "ValuesOfCorrectType")));
}
