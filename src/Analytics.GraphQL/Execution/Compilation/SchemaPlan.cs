using System.Collections.Concurrent;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>What execution prepares once for a schema and every operation uses.</summary>
internal sealed class SchemaPlan(Schema schema)
{
    private readonly ConcurrentDictionary<GraphQLType, ValueShape> _shapes = new();
    private readonly ConcurrentDictionary<EnumType, EnumNames> _enums = new();
    private readonly ConcurrentDictionary<NamedType, AbstractTypeResolver> _resolvers = new();

    public Schema Schema { get; } = schema;

    public ValueShape ShapeOf(GraphQLType type) => _shapes.GetOrAdd(type, static (type, plan) => plan.MakeShape(type), this);

    /// <summary>Finds the object types of an interface's or union's values.</summary>
    public AbstractTypeResolver ResolverOf(NamedType type) =>
        _resolvers.GetOrAdd(type, static (type, schema) => new AbstractTypeResolver(schema, type), Schema);

    private ValueShape MakeShape(GraphQLType type) => type.Nullable switch
    {
        ListType list => new ValueShape(type, ValueKind.List, null, ShapeOf(list.OfType), null),
        ScalarType scalar => new ValueShape(type, ValueKind.Scalar, scalar, null, null),
        EnumType choice => new ValueShape(type, ValueKind.Enum, choice, null, _enums.GetOrAdd(choice, key => new EnumNames(key))),
        ObjectType single => new ValueShape(type, ValueKind.Object, single, null, null),
        _ => new ValueShape(type, ValueKind.Abstract, type.Named, null, null),
    };
}
