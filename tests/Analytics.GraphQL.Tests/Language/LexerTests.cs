using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Language;

public class LexerTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"escaped \\n\\r\\b\\t\\f\\/\\\\\\\"\"", "escaped \n\r\b\t\f/\\\"")]
    [InlineData("\"\\u0041\\u00e9\"", "Aé")]
    [InlineData("\"\\u{41}\\u{1F600}\\u{00000000041}\"", "A\U0001F600A")]
    [InlineData("\"\\uD83D\\uDE00\"", "\U0001F600")]
    [InlineData("\"\U0001F600\"", "\U0001F600")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\" \n\t\n \"\"\"", "")]
    [InlineData("\"\"\" one line \"\"\"", " one line ")]
    [InlineData("\"\"\"has \"quotes\" and \\\"\"\"\"\"\"", "has \"quotes\" and \"\"\"")]
    [InlineData("\"\"\"unescaped \\n \\u0041\"\"\"", "unescaped \\n \\u0041")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\"\"\"first\r\n  second\r    third\"\"\"", "first\nsecond\n  third")]
    [InlineData("\"\"\"\n\n \n\ta\n\t b\n\n\"\"\"", "a\n b")]
    public void Lexer_Should_GiveTheValue_When_TokenIsAString(string source, string value)
    {
        Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(source)).Value);
    }

    [Theory]
    [InlineData("\"", 1, 2, "Unterminated string.")]
    [InlineData("\"a\nb\"", 1, 3, "Unterminated string.")]
    [InlineData("\"\"\"a\nb", 2, 2, "Unterminated string.")]
    [InlineData("\"\\x\"", 1, 2, "Invalid character escape sequence: \"\\x\".")]
    [InlineData("\"\\u00G0\"", 1, 2, "Invalid Unicode escape sequence: \"\\u00G0\".")]
    [InlineData("\"\\uD800\"", 1, 2, "Invalid Unicode escape sequence: \"\\uD800\".")]
    [InlineData("\"\\uDE00\\uD83D\"", 1, 2, "Invalid Unicode escape sequence: \"\\uDE00\".")]
    [InlineData("\"\\u{}\"", 1, 2, "Invalid Unicode escape sequence: \"\\u{}\".")]
    [InlineData("\"\\u{110000}\"", 1, 2, "Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData("\"\\u{FFFFFFFFFFFF}\"", 1, 2, "Invalid Unicode escape sequence: \"\\u{FFFFFFFFFFFF}\".")]
    [InlineData("\"\\u{D800}\"", 1, 2, "Invalid Unicode escape sequence: \"\\u{D800}\".")]
    [InlineData("'a'", 1, 1, "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("é", 1, 1, "Unexpected character: U+00E9.")]
    [InlineData("\n  \U0001F600", 2, 3, "Unexpected character: U+1F600.")]
    [InlineData("..", 1, 1, "Unexpected \"..\", did you mean \"...\"?")]
    [InlineData(".5", 1, 1, "Invalid number, expected digit before \".\", did you mean \"0.5\"?")]
    [InlineData("01", 1, 2, "Invalid number, unexpected digit after 0: \"1\".")]
    [InlineData("-", 1, 2, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1.", 1, 3, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1e+", 1, 4, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1.2.3", 1, 4, "Invalid number, expected digit but got: \".\".")]
    [InlineData("0x1", 1, 2, "Invalid number, expected digit but got: \"x\".")]
    [InlineData("1_", 1, 2, "Invalid number, expected digit but got: \"_\".")]
    public void Lexer_Should_SayWhereAndWhat_When_TextIsNoToken(string source, int line, int column, string message)
    {
        var error = Assert.Throws<SyntaxException>(() => Parser.ParseValue(source)).Error;

        Assert.Equal("Syntax Error: " + message, error.Message);
        Assert.Equal([new Location(line, column)], error.Locations);
    }

    [Fact]
    public void Lexer_Should_RefuseLoneSurrogates_When_TheyStandAnywhere()
    {
        foreach (var source in new[] { "\uD800", "\"\uD800\"", "\"\"\"\uDC00\"\"\"", "#\uD800\n1" })
        {
            Assert.Contains("Invalid character", Assert.Throws<SyntaxException>(() => Parser.ParseValue(source)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("0", typeof(IntValueNode))]
    [InlineData("-0", typeof(IntValueNode))]
    [InlineData("-12", typeof(IntValueNode))]
    [InlineData("1.0", typeof(FloatValueNode))]
    [InlineData("0e5", typeof(FloatValueNode))]
    [InlineData("-1.5E-10", typeof(FloatValueNode))]
    public void Lexer_Should_TellIntFromFloat_When_TokenIsANumber(string source, Type expected)
    {
        Assert.IsType(expected, Parser.ParseValue(source));
    }

    [Fact]
    public void Lexer_Should_PassOverIgnoredCharacters_When_TheyStandBetweenTokens()
    {
        var list = Assert.IsType<ListValueNode>(Parser.ParseValue("\uFEFF,, [\t1 # one ]\r\n,2\r3\n\uFEFF4,,]"));

        Assert.Equal(
            [(1, 7), (2, 2), (3, 1), (4, 2)],
            list.Values.Select(value => (value.Location.Line, value.Location.Column)));
    }
}
