namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>Damages a document's text so that it may no longer be GraphQL.</summary>
internal static class SyntaxMutator
{
    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "$", "@", "|", "&", "...", "..", ".", ".5", "name", "on", "true", "null", "query",
        "fragment", "extend", "type", "repeatable", "implements", "directive", "0", "-1", "01", "1.", "1.5e", "1e+", "0x1", "1a", "-", "1.2.3",
        "\"text\"", "\"open", "\"\"\"open", "\"\"\"block\n text\"\"\"", "\"bad \\q\"", "\"\\u12\"", "\"\\uD800\"", "\"\\uDC00\\uD800\"", "\"\\u{}\"",
        "\"\\u{110000}\"", "\"\\u{1F600}\"", "\"\\u{D800}\"", "\"a\nb\"", "'single'", "?", "~", "\0", "\u0007", "é", "\U0001F600", "\uD800", "#\uDC00\n", "%",
        "\"\uD800\"", "\"\"\"\uDC00\"\"\"", "subscription", "\"\\uD83D\\uDE00\"", "\"\\uD83D\\n\"", "\"\\u{00041}\"", "\"\\u{zz}\"", "\"\0\u0001\"", "00", "-01", "1.0E5x",
    ];

    public static string Mutate(string source, Dice dice)
    {
        var texts = TokenTexts.Split(source);
        for (var edits = dice.Pick(1, 1, 1, 2, 3); edits > 0 && texts.Count > 0; edits--)
        {
            Edit(texts, dice.Between(0, texts.Count - 1), dice);
        }

        var damaged = dice.Chance(50) ? TokenTexts.JoinWithNoise(texts, dice) : TokenTexts.Join(texts);
        return dice.Chance(20) && damaged.Length > 0 ? EditCharacter(damaged, dice.Between(0, damaged.Length - 1), dice) : damaged;
    }

    private static void Edit(List<string> texts, int at, Dice dice)
    {
        switch (dice.Between(0, 6))
        {
            case 0:
                texts.RemoveAt(at);
                break;
            case 1:
                texts.Insert(at, texts[at]);
                break;
            case 2:
                var other = dice.Chance(70) ? Math.Min(at + 1, texts.Count - 1) : dice.Between(0, texts.Count - 1);
                (texts[at], texts[other]) = (texts[other], texts[at]);
                break;
            case 3:
                texts[at] = dice.Pick(Tokens);
                break;
            case 4:
                texts.Insert(at, dice.Pick(Tokens));
                break;
            case 5:
                texts[at] = texts[dice.Between(0, texts.Count - 1)];
                break;
            default:
                texts.RemoveRange(at, Math.Min(texts.Count - at, dice.Chance(30) ? texts.Count : dice.Between(2, 6)));
                break;
        }
    }

    private static string EditCharacter(string text, int at, Dice dice) => dice.Between(0, 3) switch
    {
        0 => text.Remove(at, 1),
        1 => text.Insert(at, dice.Pick(Tokens)),
        2 => text[..at],
        _ => text.Insert(at, text[at].ToString()),
    };
}
