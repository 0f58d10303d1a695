using System.Globalization;

namespace Analytics.GraphQL.Language;

/// <summary>Questions about the characters of a document.</summary>
internal static class SourceText
{
    /// <summary>The character at the position, or NUL past the end.</summary>
    public static char At(string source, int position) => position < source.Length ? source[position] : '\0';

    public static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    public static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>How many UTF-16 code units the Unicode scalar value at the position takes; 0 for a lone surrogate.</summary>
    public static int ScalarLength(string source, int position)
    {
        var c = source[position];
        return !char.IsSurrogate(c) ? 1
            : char.IsHighSurrogate(c) && char.IsLowSurrogate(At(source, position + 1)) ? 2
            : 0;
    }

    /// <summary>A line ends with LF, CR, or CR LF.</summary>
    public static int LineBreakLength(string source, int position) => source[position] switch
    {
        '\r' => At(source, position + 1) == '\n' ? 2 : 1,
        '\n' => 1,
        _ => 0,
    };

    public static Location Locate(string source, int position)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < position;)
        {
            var length = LineBreakLength(source, i);
            i += Math.Max(1, length);
            (line, lineStart) = length == 0 ? (line, lineStart) : (line + 1, i);
        }

        return new Location(line, position - lineStart + 1);
    }

    /// <summary>The character in the words of an error message: itself where it is printable ASCII, else its code point.</summary>
    public static string Describe(string source, int position)
    {
        if (position >= source.Length)
        {
            return "<EOF>";
        }

        var c = source[position];
        if (c is >= ' ' and <= '~')
        {
            return c == '"' ? "'\"'" : $"\"{c}\"";
        }

        var code = ScalarLength(source, position) == 2 ? char.ConvertToUtf32(source, position) : c;
        return "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
    }

    public static string Slice(string source, int start, int length) =>
        source.Substring(start, Math.Min(length, source.Length - start));
}
