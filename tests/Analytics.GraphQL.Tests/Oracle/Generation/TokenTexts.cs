using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>A document as the texts of its tokens.</summary>
internal static class TokenTexts
{
    private static readonly string[] Ignored = [" ", "\n", "\t", ", ", "\r\n", "\r", " # a comment, \"\"\" {\n", "\uFEFF", "#\U0001F600\r", "\n\n  "];

    public static List<string> Split(string source)
    {
        var lexer = new Lexer(source);
        var texts = new List<string>();
        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            texts.Add(source[token.Start..token.End]);
        }

        return texts;
    }

    public static string Join(IEnumerable<string> texts) => string.Join(' ', texts);

    /// <summary>Puts random ignored characters between the tokens.</summary>
    public static string JoinWithNoise(IEnumerable<string> texts, Dice dice) =>
        string.Concat(texts.Select(text => text + dice.Pick(Ignored) + (dice.Chance(10) ? dice.Pick(Ignored) : "")));

    public static bool IsName(string text) => SourceText.IsNameStart(text[0]);

    public static bool IsLiteral(string text) => text[0] is '"' or '-' || char.IsAsciiDigit(text[0]);

    /// <summary>The end (exclusive) of the group that opens at the index; the next index where none opens there.</summary>
    public static int GroupEnd(List<string> texts, int start)
    {
        var depth = 0;
        for (var i = start; i < texts.Count; i++)
        {
            depth += texts[i] is "(" or "[" or "{" ? 1 : texts[i] is ")" or "]" or "}" ? -1 : 0;
            if (depth <= 0)
            {
                return i + 1;
            }
        }

        return texts.Count;
    }
}
