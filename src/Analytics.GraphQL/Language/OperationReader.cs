namespace Analytics.GraphQL.Language;

/// <summary>Reads operations, their variables, and fragment definitions.</summary>
internal static class OperationReader
{
    public static OperationDefinitionNode ReadOperation(TokenReader tokens)
    {
        var location = tokens.Location;
        if (tokens.IsAt(TokenKind.BraceLeft))
        {
            return new OperationDefinitionNode(
                location, OperationType.Query, null, [], [], SelectionReader.ReadSet(tokens), null);
        }

        var description = ValueReader.ReadDescription(tokens);
        return new OperationDefinitionNode(
            location,
            ReadType(tokens),
            tokens.IsAt(TokenKind.Name) ? tokens.ReadName() : null,
            Sequences.OptionalMany(tokens, TokenKind.ParenLeft, ReadVariable, TokenKind.ParenRight),
            DirectiveReader.Read(tokens),
            SelectionReader.ReadSet(tokens),
            description);
    }

    public static FragmentDefinitionNode ReadFragment(TokenReader tokens)
    {
        var location = tokens.Location;
        var description = ValueReader.ReadDescription(tokens);
        tokens.ExpectKeyword("fragment");
        var name = SelectionReader.ReadFragmentName(tokens);
        tokens.ExpectKeyword("on");
        return new FragmentDefinitionNode(
            location,
            name,
            TypeReader.ReadNamed(tokens),
            DirectiveReader.Read(tokens),
            SelectionReader.ReadSet(tokens),
            description);
    }

    /// <summary>Reads <c>query</c>, <c>mutation</c> or <c>subscription</c>.</summary>
    public static OperationType ReadType(TokenReader tokens)
    {
        var token = tokens.Current;
        tokens.Expect(TokenKind.Name);
        return token.Text switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw TokenReader.Unexpected(token),
        };
    }

    private static VariableDefinitionNode ReadVariable(TokenReader tokens)
    {
        var location = tokens.Location;
        var description = ValueReader.ReadDescription(tokens);
        var variable = ValueReader.ReadVariable(tokens);
        tokens.Expect(TokenKind.Colon);
        return new VariableDefinitionNode(
            location,
            variable,
            TypeReader.Read(tokens),
            tokens.Skip(TokenKind.EqualsSign) ? ValueReader.ReadConstant(tokens) : null,
            DirectiveReader.ReadConstant(tokens),
            description);
    }
}
