using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds the type that a type reference in a document means.</summary>
internal static class TypeReference
{
    /// <summary>Null where the schema has no type of the name.</summary>
    public static GraphQLType? Resolve(TypeNode reference, Func<string, NamedType?> find) => reference switch
    {
        NonNullTypeNode required => Resolve(required.OfType, find) is { } inner ? new NonNullType(inner) : null,
        ListTypeNode list => Resolve(list.OfType, find) is { } item ? new ListType(item) : null,
        NamedTypeNode named => find(named.Name.Value),
        _ => null,
    };
}
