using System.Text;

namespace Analytics.GraphQL.Language;

/// <summary>Resolves one escape sequence of a string literal.</summary>
internal static class EscapeReader
{
    /// <summary>Appends what the sequence stands for and gives the sequence's length.</summary>
    /// <exception cref="SyntaxException">There is no such escape, or it stands for no Unicode scalar value.</exception>
    public static int Read(string source, int start, StringBuilder value)
    {
        var kind = SourceText.At(source, start + 1);
        if (kind == 'u')
        {
            return SourceText.At(source, start + 2) == '{'
                ? ReadBraced(source, start, value)
                : ReadFourDigits(source, start, value);
        }

        value.Append(kind switch
        {
            '"' or '\\' or '/' => kind,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw SyntaxException.At(
                source, start, $"Invalid character escape sequence: \"{SourceText.Slice(source, start, 2)}\"."),
        });
        return 2;
    }

    private static int ReadBraced(string source, int start, StringBuilder value)
    {
        var (code, end) = (0, start + 3);
        for (; char.IsAsciiHexDigit(SourceText.At(source, end)); end++)
        {
            code = Math.Min(0x110000, (code << 4) | HexDigit(source[end]));
        }

        var length = end + 1 - start;
        if (SourceText.At(source, end) != '}' || length < 5 || !Rune.IsValid(code))
        {
            throw InvalidUnicode(source, start, length);
        }

        value.Append(new Rune(code).ToString());
        return length;
    }

    private static int ReadFourDigits(string source, int start, StringBuilder value)
    {
        var code = FourDigits(source, start + 2);
        if (code >= 0 && !char.IsSurrogate((char)code))
        {
            value.Append((char)code);
            return 6;
        }

        var hasPair = code >= 0
            && char.IsHighSurrogate((char)code)
            && SourceText.At(source, start + 6) == '\\'
            && SourceText.At(source, start + 7) == 'u';
        var low = hasPair ? FourDigits(source, start + 8) : -1;
        if (low < 0 || !char.IsLowSurrogate((char)low))
        {
            throw InvalidUnicode(source, start, 6);
        }

        value.Append((char)code).Append((char)low);
        return 12;
    }

    /// <summary>The value of the four hexadecimal digits at the position; -1 where there are none.</summary>
    private static int FourDigits(string source, int position)
    {
        var code = 0;
        for (var i = position; i < position + 4; i++)
        {
            if (!char.IsAsciiHexDigit(SourceText.At(source, i)))
            {
                return -1;
            }

            code = (code << 4) | HexDigit(source[i]);
        }

        return code;
    }

    private static int HexDigit(char c) => char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;

    private static SyntaxException InvalidUnicode(string source, int start, int length) => SyntaxException.At(
        source, start, $"Invalid Unicode escape sequence: \"{SourceText.Slice(source, start, length)}\".");
}
