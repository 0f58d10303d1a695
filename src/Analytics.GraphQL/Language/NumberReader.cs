namespace Analytics.GraphQL.Language;

/// <summary>Finds the end of an Int or Float literal.</summary>
internal static class NumberReader
{
    /// <exception cref="SyntaxException">The digits are no number, or a name or dot follows them at once.</exception>
    public static int Read(string source, int start, out bool isFloat)
    {
        var position = SourceText.At(source, start) == '-' ? start + 1 : start;
        position = ReadInteger(source, position);
        var integerEnd = position;
        if (SourceText.At(source, position) == '.')
        {
            position = SkipDigits(source, position + 1);
        }

        if (SourceText.At(source, position) is 'e' or 'E')
        {
            position++;
            position = SkipDigits(source, SourceText.At(source, position) is '+' or '-' ? position + 1 : position);
        }

        if (SourceText.At(source, position) is var next && (next == '.' || SourceText.IsNameStart(next)))
        {
            throw ExpectedDigit(source, position);
        }

        isFloat = position > integerEnd;
        return position;
    }

    /// <exception cref="SyntaxException">There is no digit at the position.</exception>
    public static int SkipDigits(string source, int position)
    {
        if (!char.IsAsciiDigit(SourceText.At(source, position)))
        {
            throw ExpectedDigit(source, position);
        }

        while (char.IsAsciiDigit(SourceText.At(source, position)))
        {
            position++;
        }

        return position;
    }

    private static int ReadInteger(string source, int position)
    {
        if (SourceText.At(source, position) != '0')
        {
            return SkipDigits(source, position);
        }

        position++;
        return char.IsAsciiDigit(SourceText.At(source, position))
            ? throw SyntaxException.At(
                source, position, $"Invalid number, unexpected digit after 0: {SourceText.Describe(source, position)}.")
            : position;
    }

    private static SyntaxException ExpectedDigit(string source, int position) => SyntaxException.At(
        source, position, $"Invalid number, expected digit but got: {SourceText.Describe(source, position)}.");
}
