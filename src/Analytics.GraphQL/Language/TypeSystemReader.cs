namespace Analytics.GraphQL.Language;

/// <summary>Reads the definitions and extensions of schema and types.</summary>
internal static class TypeSystemReader
{
    /// <summary>The reader of a definition, or with true of an extension, that has the keyword; null for no such keyword.</summary>
    public static Func<TokenReader, bool, TypeSystemNode>? Find(string keyword) => keyword switch
    {
        "schema" => ReadSchema,
        "scalar" => ReadScalar,
        "type" => ReadObject,
        "interface" => ReadInterface,
        "union" => ReadUnion,
        "enum" => ReadEnum,
        "input" => ReadInput,
        _ => null,
    };

    private static SchemaDefinitionNode ReadSchema(TokenReader tokens, bool isExtension)
    {
        var (location, description) = ReadStart(tokens, "schema", isExtension);
        var directives = DirectiveReader.ReadConstant(tokens);
        var operations = isExtension && !tokens.IsAt(TokenKind.BraceLeft)
            ? []
            : Sequences.Many(tokens, TokenKind.BraceLeft, ReadOperationType, TokenKind.BraceRight);
        RequireContent(tokens, isExtension, directives.Count + operations.Count);
        return new SchemaDefinitionNode(location, description, directives, operations, isExtension);
    }

    private static OperationTypeDefinitionNode ReadOperationType(TokenReader tokens)
    {
        var location = tokens.Location;
        var operation = OperationReader.ReadType(tokens);
        tokens.Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode(location, operation, TypeReader.ReadNamed(tokens));
    }

    private static ScalarTypeDefinitionNode ReadScalar(TokenReader tokens, bool isExtension)
    {
        var (location, description) = ReadStart(tokens, "scalar", isExtension);
        var name = tokens.ReadName();
        var directives = DirectiveReader.ReadConstant(tokens);
        RequireContent(tokens, isExtension, directives.Count);
        return new ScalarTypeDefinitionNode(location, description, name, directives, isExtension);
    }

    private static ObjectTypeDefinitionNode ReadObject(TokenReader tokens, bool isExtension)
    {
        var (location, description) = ReadStart(tokens, "type", isExtension);
        var name = tokens.ReadName();
        var interfaces = MemberReader.ReadInterfaces(tokens);
        var directives = DirectiveReader.ReadConstant(tokens);
        var fields = MemberReader.ReadFields(tokens);
        RequireContent(tokens, isExtension, interfaces.Count + directives.Count + fields.Count);
        return new ObjectTypeDefinitionNode(location, description, name, interfaces, directives, fields, isExtension);
    }

    private static InterfaceTypeDefinitionNode ReadInterface(TokenReader tokens, bool isExtension)
    {
        var (location, description) = ReadStart(tokens, "interface", isExtension);
        var name = tokens.ReadName();
        var interfaces = MemberReader.ReadInterfaces(tokens);
        var directives = DirectiveReader.ReadConstant(tokens);
        var fields = MemberReader.ReadFields(tokens);
        RequireContent(tokens, isExtension, interfaces.Count + directives.Count + fields.Count);
        return new InterfaceTypeDefinitionNode(location, description, name, interfaces, directives, fields, isExtension);
    }

    private static UnionTypeDefinitionNode ReadUnion(TokenReader tokens, bool isExtension)
    {
        var (location, description) = ReadStart(tokens, "union", isExtension);
        var name = tokens.ReadName();
        var directives = DirectiveReader.ReadConstant(tokens);
        var types = tokens.Skip(TokenKind.EqualsSign)
            ? Sequences.Delimited(tokens, TokenKind.Pipe, TypeReader.ReadNamed)
            : [];
        RequireContent(tokens, isExtension, directives.Count + types.Count);
        return new UnionTypeDefinitionNode(location, description, name, directives, types, isExtension);
    }

    private static EnumTypeDefinitionNode ReadEnum(TokenReader tokens, bool isExtension)
    {
        var (location, description) = ReadStart(tokens, "enum", isExtension);
        var name = tokens.ReadName();
        var directives = DirectiveReader.ReadConstant(tokens);
        var values = MemberReader.ReadEnumValues(tokens);
        RequireContent(tokens, isExtension, directives.Count + values.Count);
        return new EnumTypeDefinitionNode(location, description, name, directives, values, isExtension);
    }

    private static InputObjectTypeDefinitionNode ReadInput(TokenReader tokens, bool isExtension)
    {
        var (location, description) = ReadStart(tokens, "input", isExtension);
        var name = tokens.ReadName();
        var directives = DirectiveReader.ReadConstant(tokens);
        var fields = MemberReader.ReadInputFields(tokens);
        RequireContent(tokens, isExtension, directives.Count + fields.Count);
        return new InputObjectTypeDefinitionNode(location, description, name, directives, fields, isExtension);
    }

    private static (Location, StringValueNode?) ReadStart(TokenReader tokens, string keyword, bool isExtension)
    {
        var location = tokens.Location;
        var description = isExtension ? null : ValueReader.ReadDescription(tokens);
        if (isExtension)
        {
            tokens.ExpectKeyword("extend");
        }

        tokens.ExpectKeyword(keyword);
        return (location, description);
    }

    /// <summary>An extension that adds nothing is no extension.</summary>
    private static void RequireContent(TokenReader tokens, bool isExtension, int count)
    {
        if (isExtension && count == 0)
        {
            throw tokens.Unexpected();
        }
    }
}
