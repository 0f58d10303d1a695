namespace Analytics.GraphQL.Tests.Validation;

public class SingleFieldSubscriptionsRuleTests
{
    [Theory]
    [InlineData("subscription { counted }")]
    [InlineData("subscription S { ...F } fragment F on Subscription { counted }")]
    [InlineData("subscription { counted counted }")]
    [InlineData("subscription { ... on Subscription { moved { id } } }")]
    public void SingleFieldSubscriptions_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "subscription S { counted moved { id } }",
        "Subscription \"S\" must select only one top level field. (1:26)")]
    [InlineData(
        "subscription { counted more: counted ...F } fragment F on Subscription { again: counted }",
        "Anonymous Subscription must select only one top level field. (1:24, 1:74)")]
    [InlineData(
        "subscription { __typename }",
        "Anonymous Subscription must not select an introspection top level field. (1:16)")]
    [InlineData(
        "subscription S { counted t: __typename }",
        "Subscription \"S\" must select only one top level field. (1:26)",
        "Subscription \"S\" must not select an introspection top level field. (1:26)")]
    [InlineData(
        "subscription S($b: Boolean!) { counted @skip(if: $b) ... @include(if: $b) { moved { id } } }",
        "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. (1:40, 1:58)")]
    [InlineData(
        "subscription S { ... on Query { count } }",
        "Subscription \"S\" must select one top level field. (1:16)")]
    [InlineData(
        "subscription S { ...F } fragment F on Subscription { ...F }",
        "Subscription \"S\" must select one top level field. (1:16)")]
    public void SingleFieldSubscriptions_Should_Report_When_RootSelectsAnythingButOneField(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "SingleFieldSubscriptions")));
}
