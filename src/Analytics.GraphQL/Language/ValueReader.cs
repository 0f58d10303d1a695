namespace Analytics.GraphQL.Language;

/// <summary>Reads input values; a constant one may hold no variable.</summary>
internal static class ValueReader
{
    public static ValueNode Read(TokenReader tokens) => Read(tokens, isConstant: false);

    public static ValueNode ReadConstant(TokenReader tokens) => Read(tokens, isConstant: true);

    public static VariableNode ReadVariable(TokenReader tokens)
    {
        var location = tokens.Location;
        tokens.Expect(TokenKind.Dollar);
        return new VariableNode(location, tokens.ReadName());
    }

    public static StringValueNode ReadString(TokenReader tokens)
    {
        var token = tokens.Current;
        tokens.Advance();
        return new StringValueNode(token.Location, token.Text, token.Kind == TokenKind.BlockString);
    }

    public static StringValueNode? ReadDescription(TokenReader tokens) =>
        tokens.IsAtDescription ? ReadString(tokens) : null;

    private static ValueNode Read(TokenReader tokens, bool isConstant) => tokens.Current.Kind switch
    {
        TokenKind.BracketLeft => ReadList(tokens, isConstant),
        TokenKind.BraceLeft => ReadObject(tokens, isConstant),
        TokenKind.String or TokenKind.BlockString => ReadString(tokens),
        TokenKind.Dollar => isConstant ? throw VariableInConstant(tokens) : ReadVariable(tokens),
        TokenKind.Int or TokenKind.Float or TokenKind.Name => ReadPlain(tokens),
        _ => throw tokens.Unexpected(),
    };

    private static ValueNode ReadPlain(TokenReader tokens)
    {
        var token = tokens.Current;
        tokens.Advance();
        return (token.Kind, token.Text) switch
        {
            (TokenKind.Int, _) => new IntValueNode(token.Location, token.Text),
            (TokenKind.Float, _) => new FloatValueNode(token.Location, token.Text),
            (_, "true") => new BooleanValueNode(token.Location, true),
            (_, "false") => new BooleanValueNode(token.Location, false),
            (_, "null") => new NullValueNode(token.Location),
            _ => new EnumValueNode(token.Location, token.Text),
        };
    }

    private static ListValueNode ReadList(TokenReader tokens, bool isConstant)
    {
        var location = tokens.Location;
        var values = new List<ValueNode>();
        tokens.Enter(TokenKind.BracketLeft);
        while (!tokens.Skip(TokenKind.BracketRight))
        {
            values.Add(Read(tokens, isConstant));
        }

        tokens.Leave();
        return new ListValueNode(location, values);
    }

    private static ObjectValueNode ReadObject(TokenReader tokens, bool isConstant)
    {
        var location = tokens.Location;
        var fields = new List<ObjectFieldNode>();
        tokens.Enter(TokenKind.BraceLeft);
        while (!tokens.Skip(TokenKind.BraceRight))
        {
            fields.Add(ReadField(tokens, isConstant));
        }

        tokens.Leave();
        return new ObjectValueNode(location, fields);
    }

    private static ObjectFieldNode ReadField(TokenReader tokens, bool isConstant)
    {
        var name = tokens.ReadName();
        tokens.Expect(TokenKind.Colon);
        return new ObjectFieldNode(name.Location, name, Read(tokens, isConstant));
    }

    private static SyntaxException VariableInConstant(TokenReader tokens)
    {
        var dollar = tokens.Current;
        tokens.Advance();
        return tokens.IsAt(TokenKind.Name)
            ? SyntaxException.At(dollar.Location, $"Unexpected variable \"${tokens.Current.Text}\" in constant value.")
            : TokenReader.Unexpected(dollar);
    }
}
