namespace Analytics.GraphQL.Language;

/// <summary>Reads arguments, and the directives that stand on something.</summary>
internal static class DirectiveReader
{
    public static IReadOnlyList<DirectiveNode> Read(TokenReader tokens) => Read(tokens, ValueReader.Read);

    public static IReadOnlyList<DirectiveNode> ReadConstant(TokenReader tokens) => Read(tokens, ValueReader.ReadConstant);

    public static IReadOnlyList<ArgumentNode> ReadArguments(TokenReader tokens) => ReadArguments(tokens, ValueReader.Read);

    private static List<DirectiveNode> Read(TokenReader tokens, Func<TokenReader, ValueNode> readValue)
    {
        var directives = new List<DirectiveNode>();
        while (tokens.IsAt(TokenKind.At))
        {
            var location = tokens.Location;
            tokens.Advance();
            directives.Add(new DirectiveNode(location, tokens.ReadName(), ReadArguments(tokens, readValue)));
        }

        return directives;
    }

    private static IReadOnlyList<ArgumentNode> ReadArguments(TokenReader tokens, Func<TokenReader, ValueNode> readValue) =>
        Sequences.OptionalMany(tokens, TokenKind.ParenLeft, inner => ReadArgument(inner, readValue), TokenKind.ParenRight);

    private static ArgumentNode ReadArgument(TokenReader tokens, Func<TokenReader, ValueNode> readValue)
    {
        var name = tokens.ReadName();
        tokens.Expect(TokenKind.Colon);
        return new ArgumentNode(name.Location, name, readValue(tokens));
    }
}
