using System.Collections.Frozen;

namespace Analytics.GraphQL.Language;

/// <summary>Reads directive definitions.</summary>
internal static class DirectiveDefinitionReader
{
    private static readonly FrozenSet<string> Locations = FrozenSet.Create(
        StringComparer.Ordinal,
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION");

    public static DirectiveDefinitionNode Read(TokenReader tokens)
    {
        var location = tokens.Location;
        var description = ValueReader.ReadDescription(tokens);
        tokens.ExpectKeyword("directive");
        tokens.Expect(TokenKind.At);
        var name = tokens.ReadName();
        var arguments = MemberReader.ReadArguments(tokens);
        var isRepeatable = tokens.SkipKeyword("repeatable");
        tokens.ExpectKeyword("on");
        return new DirectiveDefinitionNode(
            location,
            description,
            name,
            arguments,
            isRepeatable,
            Sequences.Delimited(tokens, TokenKind.Pipe, ReadLocation));
    }

    private static NameNode ReadLocation(TokenReader tokens)
    {
        var token = tokens.Current;
        var name = tokens.ReadName();
        return Locations.Contains(name.Value) ? name : throw TokenReader.Unexpected(token);
    }
}
