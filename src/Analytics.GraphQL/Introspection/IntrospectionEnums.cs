using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Introspection;

/// <summary>The enums of introspection; their values are those of <see cref="Introspection.TypeKind"/> and <see cref="TypeSystem.DirectiveLocation"/>.</summary>
internal static class IntrospectionEnums
{
    public static readonly EnumType TypeKind = new("__TypeKind",
    [
        Kind("SCALAR", Introspection.TypeKind.Scalar, "Indicates this type is a scalar."),
        Kind("OBJECT", Introspection.TypeKind.Object, "Indicates this type is an object. `fields` and `interfaces` are valid fields."),
        Kind("INTERFACE", Introspection.TypeKind.Interface, "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."),
        Kind("UNION", Introspection.TypeKind.Union, "Indicates this type is a union. `possibleTypes` is a valid field."),
        Kind("ENUM", Introspection.TypeKind.Enum, "Indicates this type is an enum. `enumValues` is a valid field."),
        Kind("INPUT_OBJECT", Introspection.TypeKind.InputObject, "Indicates this type is an input object. `inputFields` is a valid field."),
        Kind("LIST", Introspection.TypeKind.List, "Indicates this type is a list. `ofType` is a valid field."),
        Kind("NON_NULL", Introspection.TypeKind.NonNull, "Indicates this type is a non-null. `ofType` is a valid field."),
    ])
    {
        Description = "An enum describing what kind of type a given `__Type` is.",
    };

    public static readonly EnumType DirectiveLocation = new("__DirectiveLocation",
    [
        Place(TypeSystem.DirectiveLocation.Query, "a query operation"),
        Place(TypeSystem.DirectiveLocation.Mutation, "a mutation operation"),
        Place(TypeSystem.DirectiveLocation.Subscription, "a subscription operation"),
        Place(TypeSystem.DirectiveLocation.Field, "a field"),
        Place(TypeSystem.DirectiveLocation.FragmentDefinition, "a fragment definition"),
        Place(TypeSystem.DirectiveLocation.FragmentSpread, "a fragment spread"),
        Place(TypeSystem.DirectiveLocation.InlineFragment, "an inline fragment"),
        Place(TypeSystem.DirectiveLocation.VariableDefinition, "an operation variable definition"),
        Place(TypeSystem.DirectiveLocation.Schema, "a schema definition"),
        Place(TypeSystem.DirectiveLocation.Scalar, "a scalar definition"),
        Place(TypeSystem.DirectiveLocation.Object, "an object type definition"),
        Place(TypeSystem.DirectiveLocation.FieldDefinition, "a field definition"),
        Place(TypeSystem.DirectiveLocation.ArgumentDefinition, "an argument definition"),
        Place(TypeSystem.DirectiveLocation.Interface, "an interface definition"),
        Place(TypeSystem.DirectiveLocation.Union, "a union definition"),
        Place(TypeSystem.DirectiveLocation.Enum, "an enum definition"),
        Place(TypeSystem.DirectiveLocation.EnumValue, "an enum value definition"),
        Place(TypeSystem.DirectiveLocation.InputObject, "an input object type definition"),
        Place(TypeSystem.DirectiveLocation.InputFieldDefinition, "an input object field definition"),
    ])
    {
        Description = "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
    };

    public static TypeKind KindOf(GraphQLType type) => type switch
    {
        ScalarType => Introspection.TypeKind.Scalar,
        ObjectType => Introspection.TypeKind.Object,
        InterfaceType => Introspection.TypeKind.Interface,
        UnionType => Introspection.TypeKind.Union,
        EnumType => Introspection.TypeKind.Enum,
        InputObjectType => Introspection.TypeKind.InputObject,
        ListType => Introspection.TypeKind.List,
        _ => Introspection.TypeKind.NonNull,
    };

    private static EnumValue Kind(string name, TypeKind kind, string description) => new(name, kind) { Description = description };

    private static EnumValue Place(DirectiveLocation location, string place) =>
        new(DirectiveLocations.NameOf(location), location) { Description = $"Location adjacent to {place}." };
}
