namespace Analytics.GraphQL.Language;

/// <summary>Reads what type definitions hold: interfaces, fields, arguments, input fields, enum values.</summary>
internal static class MemberReader
{
    public static IReadOnlyList<NamedTypeNode> ReadInterfaces(TokenReader tokens) => tokens.SkipKeyword("implements")
        ? Sequences.Delimited(tokens, TokenKind.Ampersand, TypeReader.ReadNamed)
        : [];

    public static IReadOnlyList<FieldDefinitionNode> ReadFields(TokenReader tokens) =>
        Sequences.OptionalMany(tokens, TokenKind.BraceLeft, ReadField, TokenKind.BraceRight);

    public static IReadOnlyList<InputValueDefinitionNode> ReadArguments(TokenReader tokens) =>
        Sequences.OptionalMany(tokens, TokenKind.ParenLeft, ReadInputValue, TokenKind.ParenRight);

    public static IReadOnlyList<InputValueDefinitionNode> ReadInputFields(TokenReader tokens) =>
        Sequences.OptionalMany(tokens, TokenKind.BraceLeft, ReadInputValue, TokenKind.BraceRight);

    public static IReadOnlyList<EnumValueDefinitionNode> ReadEnumValues(TokenReader tokens) =>
        Sequences.OptionalMany(tokens, TokenKind.BraceLeft, ReadEnumValue, TokenKind.BraceRight);

    private static FieldDefinitionNode ReadField(TokenReader tokens)
    {
        var location = tokens.Location;
        var description = ValueReader.ReadDescription(tokens);
        var name = tokens.ReadName();
        var arguments = ReadArguments(tokens);
        tokens.Expect(TokenKind.Colon);
        return new FieldDefinitionNode(
            location, description, name, arguments, TypeReader.Read(tokens), DirectiveReader.ReadConstant(tokens));
    }

    private static InputValueDefinitionNode ReadInputValue(TokenReader tokens)
    {
        var location = tokens.Location;
        var description = ValueReader.ReadDescription(tokens);
        var name = tokens.ReadName();
        tokens.Expect(TokenKind.Colon);
        return new InputValueDefinitionNode(
            location,
            description,
            name,
            TypeReader.Read(tokens),
            tokens.Skip(TokenKind.EqualsSign) ? ValueReader.ReadConstant(tokens) : null,
            DirectiveReader.ReadConstant(tokens));
    }

    private static EnumValueDefinitionNode ReadEnumValue(TokenReader tokens)
    {
        var location = tokens.Location;
        var description = ValueReader.ReadDescription(tokens);
        if (tokens.IsAtKeyword("true") || tokens.IsAtKeyword("false") || tokens.IsAtKeyword("null"))
        {
            throw SyntaxException.At(
                tokens.Location, $"{tokens.Current.Describe()} is reserved and cannot be used for an enum value.");
        }

        return new EnumValueDefinitionNode(location, description, tokens.ReadName(), DirectiveReader.ReadConstant(tokens));
    }
}
