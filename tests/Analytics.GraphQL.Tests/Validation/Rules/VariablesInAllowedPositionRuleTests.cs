namespace Analytics.GraphQL.Tests.Validation;

public class VariablesInAllowedPositionRuleTests
{
    [Theory]
    [InlineData("query A($i: Int!, $l: [Int!]!, $s: String = \"a\", $k: String!, $f: Boolean) { echo(int: $i, input: {must: $i, filter: {required: $f}}) echoList(ints: $l) greeting(to: $s) found(key: {name: $k}) { __typename } }")]
    [InlineData("query A($d: Int) { echoList(ints: [1]) cities(first: $d) { id } }")]
    [InlineData("query A($l: [Int!]) { echoList(ints: $l) }")]
    public void VariablesInAllowedPosition_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "query A($a: String, $b: Int, $c: Int, $d: [Int]) { echo(int: $a) node(id: $b) { id } echoList(ints: $c) e: echoList(ints: $d) }",
        "Variable \"$a\" of type \"String\" used in position expecting type \"Int\". (1:9, 1:62)",
        "Variable \"$b\" of type \"Int\" used in position expecting type \"ID!\". (1:21, 1:75)",
        "Variable \"$c\" of type \"Int\" used in position expecting type \"[Int!]!\". (1:30, 1:101)",
        "Variable \"$d\" of type \"[Int]\" used in position expecting type \"[Int!]!\". (1:39, 1:123)")]
    [InlineData(
        "query A($a: Int = 1, $b: Int = null, $s: String) { echo(input: {must: $a}) e: echo(input: {must: $b}) ...F } fragment F on Query { count @skip(if: $s) }",
        "Variable \"$b\" of type \"Int\" used in position expecting type \"Int!\". (1:22, 1:98)",
        "Variable \"$s\" of type \"String\" used in position expecting type \"Boolean!\". (1:38, 1:148)")]
    [InlineData(
        "query A($n: String, $m: String = \"m\") { found(key: {name: $n}) { __typename } f: found(key: {name: $m}) { __typename } city(key: {name: $n}) { id } }",
        "Variable \"$n\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"Key\". (1:9, 1:59)",
        "Variable \"$m\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"Key\". (1:21, 1:100)",
        "Variable \"$n\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"Key\". (1:9, 1:137)")]
    public void VariablesInAllowedPosition_Should_Report_When_TypeDoesNotFit(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "VariablesInAllowedPosition")));
}
