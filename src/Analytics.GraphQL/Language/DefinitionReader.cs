namespace Analytics.GraphQL.Language;

/// <summary>Reads one definition of a document, told by its keyword.</summary>
internal static class DefinitionReader
{
    public static DefinitionNode Read(TokenReader tokens)
    {
        if (tokens.IsAt(TokenKind.BraceLeft))
        {
            return OperationReader.ReadOperation(tokens);
        }

        var keyword = tokens.IsAtDescription ? tokens.Ahead : tokens.Current;
        var read = keyword.Kind == TokenKind.Name ? FindReader(keyword.Text) : null;
        return read is not null ? read(tokens) : ReadOther(tokens, keyword);
    }

    private static Func<TokenReader, DefinitionNode>? FindReader(string keyword) => keyword switch
    {
        "query" or "mutation" or "subscription" => OperationReader.ReadOperation,
        "fragment" => OperationReader.ReadFragment,
        "directive" => DirectiveDefinitionReader.Read,
        _ => TypeSystemReader.Find(keyword) is { } read ? tokens => read(tokens, false) : null,
    };

    private static TypeSystemNode ReadOther(TokenReader tokens, Token keyword)
    {
        if (tokens.IsAtDescription && keyword.Kind is (TokenKind.BraceLeft or TokenKind.Name))
        {
            throw SyntaxException.At(tokens.Location, keyword.Kind == TokenKind.Name
                ? "Unexpected description, only GraphQL definitions support descriptions."
                : "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        return keyword.IsKeyword("extend") ? ReadExtension(tokens) : throw TokenReader.Unexpected(keyword);
    }

    private static TypeSystemNode ReadExtension(TokenReader tokens)
    {
        var keyword = tokens.Ahead;
        var read = keyword.Kind == TokenKind.Name ? TypeSystemReader.Find(keyword.Text) : null;
        return read is not null ? read(tokens, true) : throw TokenReader.Unexpected(keyword);
    }
}
