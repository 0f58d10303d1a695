namespace Analytics.GraphQL.Tests.Validation;

public class KnownFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ cities { ...A } } fragment A on City { id }")]
    public void KnownFragmentNames_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ cities { ...A ... { ...B } } } fragment A on City { ...C }",
        "Unknown fragment \"B\". (1:26)",
        "Unknown fragment \"C\". (1:58)")]
    public void KnownFragmentNames_Should_Report_When_FragmentIsUnknown(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "KnownFragmentNames")));
}
