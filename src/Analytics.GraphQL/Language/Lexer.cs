namespace Analytics.GraphQL.Language;

/// <summary>Reads the tokens of a document one by one; white space, commas and comments are passed over.</summary>
internal struct Lexer(string source)
{
    private int _position;
    private int _line = 1;
    private int _lineStart;

    /// <exception cref="SyntaxException">What follows is no token.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (_position >= source.Length)
        {
            return Take(TokenKind.EndOfFile, 0);
        }

        var c = source[_position];
        var punctuation = Punctuation(c);
        return punctuation != TokenKind.EndOfFile ? Take(punctuation, 1)
            : SourceText.IsNameStart(c) ? ReadName()
            : char.IsAsciiDigit(c) || c == '-' ? ReadNumber()
            : c == '"' ? ReadString()
            : c == '.' ? ReadSpread()
            : throw Unexpected(c);
    }

    private static TokenKind Punctuation(char c) => c switch
    {
        '!' => TokenKind.Bang,
        '$' => TokenKind.Dollar,
        '&' => TokenKind.Ampersand,
        '(' => TokenKind.ParenLeft,
        ')' => TokenKind.ParenRight,
        ':' => TokenKind.Colon,
        '=' => TokenKind.EqualsSign,
        '@' => TokenKind.At,
        '[' => TokenKind.BracketLeft,
        ']' => TokenKind.BracketRight,
        '{' => TokenKind.BraceLeft,
        '|' => TokenKind.Pipe,
        '}' => TokenKind.BraceRight,
        _ => TokenKind.EndOfFile,
    };

    private void SkipIgnored()
    {
        while (_position < source.Length)
        {
            switch (source[_position])
            {
                case '\uFEFF' or '\t' or ' ' or ',':
                    _position++;
                    break;
                case '\n' or '\r':
                    _position += SourceText.LineBreakLength(source, _position);
                    _line++;
                    _lineStart = _position;
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>A comment ends before the line's end, or before a lone surrogate, which is then no token.</summary>
    private void SkipComment()
    {
        while (_position < source.Length && source[_position] is not ('\n' or '\r'))
        {
            var length = SourceText.ScalarLength(source, _position);
            if (length == 0)
            {
                return;
            }

            _position += length;
        }
    }

    private Token Take(TokenKind kind, int length, string text = "")
    {
        var token = new Token(kind, _position, _position + length, new Location(_line, _position - _lineStart + 1), text);
        _position += length;
        return token;
    }

    private Token ReadName()
    {
        var end = _position + 1;
        while (end < source.Length && SourceText.IsNameContinue(source[end]))
        {
            end++;
        }

        return Take(TokenKind.Name, end - _position, source[_position..end]);
    }

    private Token ReadNumber()
    {
        var end = NumberReader.Read(source, _position, out var isFloat);
        return Take(isFloat ? TokenKind.Float : TokenKind.Int, end - _position, source[_position..end]);
    }

    private Token ReadString()
    {
        if (!BlockStringReader.StartsAt(source, _position))
        {
            var end = StringReader.Read(source, _position, out var text);
            return Take(TokenKind.String, end - _position, text);
        }

        var lines = BlockStringReader.ReadLines(source, _position, out var blockEnd, out var lastLineStart);
        var token = Take(TokenKind.BlockString, blockEnd - _position, BlockStringReader.Dedent(lines));
        _line += lines.Count - 1;
        _lineStart = lines.Count > 1 ? lastLineStart : _lineStart;
        return token;
    }

    private Token ReadSpread()
    {
        var next = SourceText.At(source, _position + 1);
        if (next == '.')
        {
            return SourceText.At(source, _position + 2) == '.'
                ? Take(TokenKind.Spread, 3)
                : throw SyntaxException.At(source, _position, "Unexpected \"..\", did you mean \"...\"?");
        }

        if (!char.IsAsciiDigit(next))
        {
            throw Unexpected('.');
        }

        var digits = source[(_position + 1)..NumberReader.SkipDigits(source, _position + 1)];
        throw SyntaxException.At(
            source, _position, $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
    }

    private readonly SyntaxException Unexpected(char c) => SyntaxException.At(
        source,
        _position,
        c == '\'' ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
            : SourceText.ScalarLength(source, _position) > 0 ? $"Unexpected character: {SourceText.Describe(source, _position)}."
            : $"Invalid character: {SourceText.Describe(source, _position)}.");
}
