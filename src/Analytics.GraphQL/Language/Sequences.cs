namespace Analytics.GraphQL.Language;

/// <summary>The repetitions of the grammar.</summary>
internal static class Sequences
{
    /// <summary>One or more items between brackets; none where the opening bracket is missing.</summary>
    public static IReadOnlyList<T> OptionalMany<T>(TokenReader tokens, TokenKind open, Func<TokenReader, T> read, TokenKind close) =>
        tokens.IsAt(open) ? Many(tokens, open, read, close) : [];

    /// <summary>One or more items between brackets.</summary>
    public static IReadOnlyList<T> Many<T>(TokenReader tokens, TokenKind open, Func<TokenReader, T> read, TokenKind close)
    {
        tokens.Expect(open);
        return Until(tokens, read, close);
    }

    /// <summary>One or more items, up to and with the closing token.</summary>
    public static IReadOnlyList<T> Until<T>(TokenReader tokens, Func<TokenReader, T> read, TokenKind close)
    {
        var items = new List<T>();
        do
        {
            items.Add(read(tokens));
        }
        while (!tokens.Skip(close));
        return items;
    }

    /// <summary>One or more items with a delimiter between them, which may also stand before the first.</summary>
    public static IReadOnlyList<T> Delimited<T>(TokenReader tokens, TokenKind delimiter, Func<TokenReader, T> read)
    {
        tokens.Skip(delimiter);
        var items = new List<T>();
        do
        {
            items.Add(read(tokens));
        }
        while (tokens.Skip(delimiter));
        return items;
    }
}
