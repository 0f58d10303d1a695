namespace Analytics.GraphQL.Language;

/// <summary>Reads type references.</summary>
internal static class TypeReader
{
    public static TypeNode Read(TokenReader tokens)
    {
        var location = tokens.Location;
        TypeNode type = tokens.IsAt(TokenKind.BracketLeft) ? ReadList(tokens) : ReadNamed(tokens);
        return tokens.Skip(TokenKind.Bang) ? new NonNullTypeNode(location, type) : type;
    }

    public static NamedTypeNode ReadNamed(TokenReader tokens)
    {
        var name = tokens.ReadName();
        return new NamedTypeNode(name.Location, name);
    }

    private static ListTypeNode ReadList(TokenReader tokens)
    {
        var location = tokens.Location;
        tokens.Enter(TokenKind.BracketLeft);
        var inner = Read(tokens);
        tokens.Expect(TokenKind.BracketRight);
        tokens.Leave();
        return new ListTypeNode(location, inner);
    }
}
