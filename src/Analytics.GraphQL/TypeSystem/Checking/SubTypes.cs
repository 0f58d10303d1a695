namespace Analytics.GraphQL.TypeSystem;

/// <summary>Compares types with their wrappers.</summary>
internal static class SubTypes
{
    public static bool AreEqual(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => AreEqual(x.OfType, y.OfType),
        (ListType x, ListType y) => AreEqual(x.OfType, y.OfType),
        _ => ReferenceEquals(a, b),
    };

    /// <summary>Whether every value of <paramref name="part"/> is one of <paramref name="whole"/>: stricter about null, or a member of the interface or union.</summary>
    public static bool Includes(Schema schema, GraphQLType whole, GraphQLType part) => (whole, part) switch
    {
        (NonNullType x, NonNullType y) => Includes(schema, x.OfType, y.OfType),
        (NonNullType, _) => false,
        (_, NonNullType y) => Includes(schema, whole, y.OfType),
        (ListType x, ListType y) => Includes(schema, x.OfType, y.OfType),
        (ListType, _) or (_, ListType) => false,
        _ => ReferenceEquals(whole, part) || IsMember(schema, (NamedType)whole, (NamedType)part),
    };

    private static bool IsMember(Schema schema, NamedType whole, NamedType part) => whole switch
    {
        InterfaceType contract => part is FieldsType fields && fields.Interfaces.Contains(contract),
        UnionType => part is ObjectType && schema.PossibleTypesOf(whole).Contains(part),
        _ => false,
    };
}
