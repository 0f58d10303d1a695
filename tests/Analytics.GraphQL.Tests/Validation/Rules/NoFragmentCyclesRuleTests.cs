namespace Analytics.GraphQL.Tests.Validation;

public class NoFragmentCyclesRuleTests
{
    [Theory]
    [InlineData("{ cities { ...A ...B } } fragment A on City { ...B } fragment B on City { id }")]
    public void NoFragmentCycles_Should_ReportNothing_When_DocumentKeepsIt(string document) => Assert.Empty(Validated.Errors(document));

    [Theory]
    [InlineData(
        "{ cities { ...A } } fragment A on City { neighbours { ...A } }",
        "Cannot spread fragment \"A\" within itself. (1:55)")]
    [InlineData(
        "{ cities { ...A } } fragment A on City { ...B } fragment B on City { ...C } fragment C on City { ...A ...B }",
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\". (1:42, 1:70, 1:98)",
        "Cannot spread fragment \"B\" within itself via \"C\". (1:70, 1:103)")]
    public void NoFragmentCycles_Should_Report_When_FragmentSpreadsItself(string document, params string[] expected) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Validated.Errors(document, "NoFragmentCycles")));
}
