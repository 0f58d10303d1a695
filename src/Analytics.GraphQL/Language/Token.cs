namespace Analytics.GraphQL.Language;

/// <summary>A lexical token; <c>Text</c> is a name, the digits of a number, or the value of a string, and empty for punctuation.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, Location Location, string Text)
{
    public bool IsKeyword(string keyword) => Kind == TokenKind.Name && Text == keyword;

    /// <summary>The token in the words of an error message.</summary>
    public string Describe() => Kind >= TokenKind.Name ? $"{Describe(Kind)} \"{Text}\"" : Describe(Kind);

    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenLeft => "\"(\"",
        TokenKind.ParenRight => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.EqualsSign => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        _ => kind.ToString(),
    };
}
