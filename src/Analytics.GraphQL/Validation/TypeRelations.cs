using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>How types stand to each other.</summary>
internal static class TypeRelations
{
    /// <summary>Whether every value of the one input type is a value of the other.</summary>
    public static bool IsCompatible(GraphQLType type, GraphQLType expected) => (type, expected) switch
    {
        (NonNullType inner, NonNullType expectedInner) => IsCompatible(inner.OfType, expectedInner.OfType),
        (_, NonNullType) => false,
        (NonNullType inner, _) => IsCompatible(inner.OfType, expected),
        (ListType inner, ListType expectedInner) => IsCompatible(inner.OfType, expectedInner.OfType),
        _ => ReferenceEquals(type, expected),
    };

    /// <summary>Whether an object can be of both composite types.</summary>
    public static bool CanOverlap(Schema schema, NamedType first, NamedType second)
    {
        if (first == second)
        {
            return true;
        }

        var possible = schema.PossibleTypesOf(second);
        return schema.PossibleTypesOf(first).Any(possible.Contains);
    }

    /// <summary>Whether values of both types look alike in a response: lists and non-nulls at the same places around one leaf type, or around any composite types.</summary>
    public static bool HaveSameShape(GraphQLType first, GraphQLType second) => (first, second) switch
    {
        (NonNullType inner, NonNullType otherInner) => HaveSameShape(inner.OfType, otherInner.OfType),
        (ListType inner, ListType otherInner) => HaveSameShape(inner.OfType, otherInner.OfType),
        (NonNullType or ListType, _) or (_, NonNullType or ListType) => false,
        _ => ReferenceEquals(first, second) || (first.Named.IsComposite && second.Named.IsComposite),
    };
}
