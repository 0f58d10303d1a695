namespace Analytics.GraphQL.Language;

/// <summary>Reads GraphQL source text (specification of September 2025) into a syntax tree.</summary>
internal static class Parser
{
    /// <summary>Reads a document of executable or type system definitions, or both.</summary>
    /// <exception cref="SyntaxException">The source is no document, or is over a limit.</exception>
    public static DocumentNode Parse(string source, ParserOptions? options = null)
    {
        var tokens = new TokenReader(source, options ?? ParserOptions.Default);
        return new DocumentNode(new Location(1, 1), Sequences.Until(tokens, DefinitionReader.Read, TokenKind.EndOfFile));
    }

    /// <summary>Reads a single value, which may hold variables.</summary>
    /// <exception cref="SyntaxException">The source is no value.</exception>
    public static ValueNode ParseValue(string source) => ParseWhole(source, ValueReader.Read);

    /// <summary>Reads a type reference, such as <c>[Int!]</c>.</summary>
    /// <exception cref="SyntaxException">The source is no type reference.</exception>
    public static TypeNode ParseType(string source) => ParseWhole(source, TypeReader.Read);

    private static T ParseWhole<T>(string source, Func<TokenReader, T> read)
    {
        var tokens = new TokenReader(source, ParserOptions.Default);
        var node = read(tokens);
        tokens.Expect(TokenKind.EndOfFile);
        return node;
    }
}
