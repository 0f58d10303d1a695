using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;
using static Analytics.GraphQL.Introspection.Meta;

namespace Analytics.GraphQL.Introspection;

/// <summary>The types of introspection, over the type model of one schema.</summary>
internal sealed class IntrospectionTypes
{
    private readonly ObjectType _field;
    private readonly ObjectType _inputValue;
    private readonly ObjectType _enumValue;
    private readonly ObjectType _directive;

    public IntrospectionTypes(Schema schema)
    {
        Schema = new ObjectType("__Schema", SchemaFields) { Description = Descriptions.Schema };
        Type = new ObjectType("__Type", () => TypeFields(schema)) { Description = Descriptions.Type };
        _field = new ObjectType("__Field", FieldFields) { Description = Descriptions.Field };
        _inputValue = new ObjectType("__InputValue", InputValueFields) { Description = Descriptions.InputValue };
        _enumValue = new ObjectType("__EnumValue", EnumValueFields) { Description = Descriptions.EnumValue };
        _directive = new ObjectType("__Directive", DirectiveFields) { Description = Descriptions.Directive };
    }

    public ObjectType Schema { get; }

    public ObjectType Type { get; }

    public bool Owns(NamedType type) => type == Schema || type == Type || type == _field || type == _inputValue || type == _enumValue
        || type == _directive || type == IntrospectionEnums.TypeKind || type == IntrospectionEnums.DirectiveLocation;

    private IEnumerable<Field> SchemaFields() =>
    [
        Text<Schema>("description", schema => schema.Description),
        Plain<Schema>("types", new NonNullType(ListOf(Type)), schema => schema.Types, "A list of all types supported by this server."),
        Plain<Schema>("queryType", new NonNullType(Type), schema => schema.QueryType, "The type that query operations will be rooted at."),
        Plain<Schema>(
            "mutationType", Type, schema => schema.MutationType, "If this server supports mutation, the type that mutation operations will be rooted at."),
        Plain<Schema>(
            "subscriptionType", Type, schema => schema.SubscriptionType, "If this server support subscription, the type that subscription operations will be rooted at."),
        Plain<Schema>("directives", new NonNullType(ListOf(_directive)), schema => schema.Directives, "A list of all directives supported by this server."),
    ];

    private IEnumerable<Field> TypeFields(Schema schema) =>
    [
        Plain<GraphQLType>("kind", new NonNullType(IntrospectionEnums.TypeKind), type => IntrospectionEnums.KindOf(type)),
        Text<NamedType>("name", type => type.Name),
        Text<NamedType>("description", type => type.Description),
        Text<ScalarType>("specifiedByURL", type => type.SpecifiedBy?.OriginalString),
        Listed<GraphQLType, Field>("fields", ListOf(_field), type => (type as FieldsType)?.Fields, field => field.DeprecationReason),
        Plain<FieldsType>("interfaces", ListOf(Type), type => type.Interfaces),
        Plain<GraphQLType>("possibleTypes", ListOf(Type), type => type is InterfaceType or UnionType ? schema.PossibleTypesOf(type.Named) : null),
        Listed<GraphQLType, EnumValue>("enumValues", ListOf(_enumValue), type => (type as EnumType)?.Values, value => value.DeprecationReason),
        Listed<GraphQLType, InputValue>(
            "inputFields", ListOf(_inputValue), type => (type as InputObjectType)?.Fields, field => field.DeprecationReason),
        Plain<GraphQLType>("ofType", Type, type => type is ListType list ? list.OfType : (type as NonNullType)?.OfType),
        Plain<InputObjectType>("isOneOf", BuiltInScalars.Boolean, type => type.IsOneOf),
    ];

    private IEnumerable<Field> FieldFields() =>
    [
        Text<Field>("name", field => field.Name, required: true),
        Text<Field>("description", field => field.Description),
        Listed<Field, InputValue>("args", new NonNullType(ListOf(_inputValue)), field => field.Arguments, argument => argument.DeprecationReason),
        Plain<Field>("type", new NonNullType(Type), field => field.Type),
        Flag<Field>("isDeprecated", field => field.DeprecationReason is not null),
        Text<Field>("deprecationReason", field => field.DeprecationReason),
    ];

    private IEnumerable<Field> InputValueFields() =>
    [
        Text<InputValue>("name", input => input.Name, required: true),
        Text<InputValue>("description", input => input.Description),
        Plain<InputValue>("type", new NonNullType(Type), input => input.Type),
        Text<InputValue>(
            "defaultValue",
            input => input.DefaultValue is null ? null : SyntaxPrinter.Print(input.DefaultValue),
            description: "A GraphQL-formatted string representing the default value for this input value."),
        Flag<InputValue>("isDeprecated", input => input.DeprecationReason is not null),
        Text<InputValue>("deprecationReason", input => input.DeprecationReason),
    ];

    private static IEnumerable<Field> EnumValueFields() =>
    [
        Text<EnumValue>("name", value => value.Name, required: true),
        Text<EnumValue>("description", value => value.Description),
        Flag<EnumValue>("isDeprecated", value => value.DeprecationReason is not null),
        Text<EnumValue>("deprecationReason", value => value.DeprecationReason),
    ];

    private IEnumerable<Field> DirectiveFields() =>
    [
        Text<DirectiveType>("name", directive => directive.Name, required: true),
        Text<DirectiveType>("description", directive => directive.Description),
        Flag<DirectiveType>("isRepeatable", directive => directive.IsRepeatable),
        Plain<DirectiveType>(
            "locations", new NonNullType(ListOf(IntrospectionEnums.DirectiveLocation)), directive => directive.Locations),
        Listed<DirectiveType, InputValue>(
            "args", new NonNullType(ListOf(_inputValue)), directive => directive.Arguments, argument => argument.DeprecationReason),
    ];
}
