using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Introspection;

/// <summary>The meta fields of one schema: <c>__schema</c> and <c>__type</c> of its query type, <c>__typename</c> of every composite type.</summary>
internal sealed class IntrospectionFields
{
    /// <summary><c>__typename</c>: without resolver, because only who executes knows the object type.</summary>
    public static readonly Field TypeName = new("__typename", new NonNullType(BuiltInScalars.String))
    {
        Description = "The name of the current Object type at runtime.",
    };

    private readonly Schema _schema;
    private readonly IntrospectionTypes _types;

    public IntrospectionFields(Schema schema)
    {
        _schema = schema;
        _types = new IntrospectionTypes(schema);
        Schema = new Field("__schema", new NonNullType(_types.Schema))
        {
            Description = "Access the current type schema of this server.",
            Resolver = (_, _) => ValueTask.FromResult<object?>(schema),
        };
        Type = new Field("__type", _types.Type)
        {
            Description = "Request the type information of a single type.",
            Arguments = [new InputValue("name", new NonNullType(BuiltInScalars.String))],
            Resolver = (context, _) => ValueTask.FromResult<object?>(schema.FindType((string)context.Arguments[0]!)),
        };
    }

    public Field Schema { get; }

    public Field Type { get; }

    /// <summary>The meta field that a selection on the type means, or null for an ordinary name.</summary>
    public Field? Find(NamedType parent, string name) => name switch
    {
        "__typename" when parent.IsComposite => TypeName,
        "__schema" when parent == _schema.QueryType => Schema,
        "__type" when parent == _schema.QueryType => Type,
        _ => null,
    };

    /// <summary>Whether the type is one of introspection's own.</summary>
    public bool Owns(NamedType type) => _types.Owns(type);
}
