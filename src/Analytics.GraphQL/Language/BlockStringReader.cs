using System.Text;

namespace Analytics.GraphQL.Language;

/// <summary>Reads a string literal between triple quotes, and takes away its common indentation.</summary>
internal static class BlockStringReader
{
    private const string Quotes = "\"\"\"";
    private const string EscapedQuotes = "\\\"\"\"";

    public static bool StartsAt(string source, int position) => Has(source, position, Quotes);

    /// <summary>Gives the raw lines, the position after the closing quotes, and where the last line starts.</summary>
    /// <exception cref="SyntaxException">The string does not end, or has a lone surrogate.</exception>
    public static List<string> ReadLines(string source, int start, out int end, out int lastLineStart)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var position = start + Quotes.Length;
        lastLineStart = position;
        while (position < source.Length)
        {
            if (Has(source, position, Quotes))
            {
                lines.Add(line.ToString());
                end = position + Quotes.Length;
                return lines;
            }

            if (SourceText.LineBreakLength(source, position) is > 0 and var breakLength)
            {
                lines.Add(line.ToString());
                line.Clear();
                position += breakLength;
                lastLineStart = position;
                continue;
            }

            var isEscape = Has(source, position, EscapedQuotes);
            var length = isEscape ? EscapedQuotes.Length : StringReader.CharacterLength(source, position);
            line.Append(isEscape ? Quotes : source.AsSpan(position, length));
            position += length;
        }

        throw SyntaxException.At(source, position, "Unterminated string.");
    }

    /// <summary>Removes the indentation that all lines but the first share, and blank lines at both ends.</summary>
    public static string Dedent(List<string> lines)
    {
        var indents = lines.ConvertAll(line => line.AsSpan().IndexOfAnyExcept(' ', '\t'));
        var first = indents.FindIndex(indent => indent >= 0);
        if (first < 0)
        {
            return "";
        }

        var last = indents.FindLastIndex(indent => indent >= 0);
        var common = indents.Skip(1).Where(indent => indent >= 0).DefaultIfEmpty(0).Min();
        return string.Join('\n', Enumerable.Range(first, last - first + 1).Select(i =>
            i == 0 ? lines[i] : lines[i][Math.Min(common, lines[i].Length)..]));
    }

    private static bool Has(string source, int position, string text) =>
        string.CompareOrdinal(source, position, text, 0, text.Length) == 0;
}
