namespace Analytics.GraphQL.Language;

/// <summary>Reads arguments, and the directives that stand on something.</summary>
internal static class DirectiveReader
{
    private static readonly Func<TokenReader, ArgumentNode> ReadOne = tokens => ReadArgument(tokens, ValueReader.Read);
    private static readonly Func<TokenReader, ArgumentNode> ReadOneConstant = tokens => ReadArgument(tokens, ValueReader.ReadConstant);

    public static IReadOnlyList<DirectiveNode> Read(TokenReader tokens) =>
        tokens.IsAt(TokenKind.At) ? ReadMany(tokens, ReadOne) : [];

    public static IReadOnlyList<DirectiveNode> ReadConstant(TokenReader tokens) =>
        tokens.IsAt(TokenKind.At) ? ReadMany(tokens, ReadOneConstant) : [];

    public static IReadOnlyList<ArgumentNode> ReadArguments(TokenReader tokens) => ReadArguments(tokens, ReadOne);

    private static List<DirectiveNode> ReadMany(TokenReader tokens, Func<TokenReader, ArgumentNode> readArgument)
    {
        var directives = new List<DirectiveNode>();
        while (tokens.IsAt(TokenKind.At))
        {
            var location = tokens.Location;
            tokens.Advance();
            directives.Add(new DirectiveNode(location, tokens.ReadName(), ReadArguments(tokens, readArgument)));
        }

        return directives;
    }

    private static IReadOnlyList<ArgumentNode> ReadArguments(TokenReader tokens, Func<TokenReader, ArgumentNode> readArgument) =>
        Sequences.OptionalMany(tokens, TokenKind.ParenLeft, readArgument, TokenKind.ParenRight);

    private static ArgumentNode ReadArgument(TokenReader tokens, Func<TokenReader, ValueNode> readValue)
    {
        var name = tokens.ReadName();
        tokens.Expect(TokenKind.Colon);
        return new ArgumentNode(name.Location, name, readValue(tokens));
    }
}
