using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.TypeSystem;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("gren", "green,greet")]
    [InlineData("greet", "greet,green")]
    [InlineData("ABC", "abc")]
    [InlineData("field", "field1,field2,field10")]
    [InlineData("fiedl1", "field1,field2,field10")]
    [InlineData("zzz", "")]
    public void Suggestions_Should_BeNearestFirst_When_SomeAreNear(string input, string expected) =>
        Assert.Equal(expected, string.Join(',', Suggestions.For(input, ["field10", "field2", "field1", "abc", "greet", "green"])));

    [Fact]
    public void Hint_Should_NameAtMostFive_When_ManyAreNear() => Assert.Equal(
        " Did you mean \"a1\", \"a2\", \"a3\", \"a4\", or \"a5\"?",
        Suggestions.DidYouMean("a", ["a6", "a5", "a4", "a3", "a2", "a1"]));

    [Fact]
    public void Hint_Should_BeEmpty_When_HintsAreOff() => Assert.Equal("", Suggestions.DidYouMean("a", ["a1"], enabled: false));
}
