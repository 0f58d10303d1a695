namespace Analytics.GraphQL.Tests.Validation;

public class KnownDirectivesRuleTests
{
    [Theory]
    [InlineData("query A($a: Int @mark) @mark @trace { echo(int: $a) @skip(if: true) @mark ...F @include(if: true) ... @mark { count } } fragment F on Query @mark { ratio }")]
    [InlineData("mutation M @mark { count @once(on: RED) }")]
    public void KnownDirectives_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "query A @unknown { count @unknwon(a: 1) }",
        "Unknown directive \"@unknown\". (1:9)",
        "Unknown directive \"@unknwon\". (1:26)")]
    [InlineData(
        "query A($a: Int @trace) @skip(if: true) { echo(int: $a) @deprecated ...F @trace ... @trace { count } } fragment F on Query @once(on: RED) { ratio }",
        "Directive \"@trace\" may not be used on VARIABLE_DEFINITION. (1:17)",
        "Directive \"@skip\" may not be used on QUERY. (1:25)",
        "Directive \"@deprecated\" may not be used on FIELD. (1:57)",
        "Directive \"@trace\" may not be used on FRAGMENT_SPREAD. (1:74)",
        "Directive \"@trace\" may not be used on INLINE_FRAGMENT. (1:85)",
        "Directive \"@once\" may not be used on FRAGMENT_DEFINITION. (1:124)")]
    [InlineData(
        "mutation @trace { count } ",
        "Directive \"@trace\" may not be used on MUTATION. (1:10)")]
    [InlineData(
        "subscription @trace { counted } ",
        "Directive \"@trace\" may not be used on SUBSCRIPTION. (1:14)")]
    public void KnownDirectives_Should_Report_When_DirectiveIsUnknownOrMisplaced(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "KnownDirectives")));
}
