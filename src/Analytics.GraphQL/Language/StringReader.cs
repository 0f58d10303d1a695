using System.Text;

namespace Analytics.GraphQL.Language;

/// <summary>Reads a string literal between single double quotes.</summary>
internal static class StringReader
{
    /// <summary>Gives the position after the closing quote, and the value with escapes resolved.</summary>
    /// <exception cref="SyntaxException">The string does not end on its line, or has a bad character or escape.</exception>
    public static int Read(string source, int start, out string value)
    {
        StringBuilder? unescaped = null;
        var position = start + 1;
        var chunk = position;
        while (position < source.Length && source[position] is not ('\n' or '\r'))
        {
            if (source[position] == '"')
            {
                value = unescaped?.Append(source, chunk, position - chunk).ToString() ?? source[chunk..position];
                return position + 1;
            }

            if (source[position] == '\\')
            {
                unescaped = (unescaped ?? new StringBuilder()).Append(source, chunk, position - chunk);
                position += EscapeReader.Read(source, position, unescaped);
                chunk = position;
                continue;
            }

            position += CharacterLength(source, position);
        }

        throw SyntaxException.At(source, position, "Unterminated string.");
    }

    public static int CharacterLength(string source, int position)
    {
        var length = SourceText.ScalarLength(source, position);
        return length > 0
            ? length
            : throw SyntaxException.At(
                source, position, $"Invalid character within String: {SourceText.Describe(source, position)}.");
    }
}
