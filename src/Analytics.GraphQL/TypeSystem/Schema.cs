using Analytics.GraphQL.Introspection;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>A complete schema: root types, every type that can be reached, directives, and who implements what.</summary>
internal sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveType> _directives;
    private readonly Dictionary<NamedType, IReadOnlyList<ObjectType>> _possibleTypes;

    /// <summary>Collects every type reachable from the roots, the directives and <paramref name="additionalTypes"/>, in the order of their names.
    /// The specified directives are always there.</summary>
    public Schema(
        ObjectType queryType,
        ObjectType? mutationType = null,
        ObjectType? subscriptionType = null,
        IEnumerable<NamedType>? additionalTypes = null,
        IEnumerable<DirectiveType>? directives = null)
    {
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        Introspection = new IntrospectionFields(this);
        _directives = (directives ?? []).UnionBy(SpecifiedDirectives.All, directive => directive.Name)
            .OrderBy(directive => directive.Name, StringComparer.Ordinal)
            .ToDictionary(directive => directive.Name, StringComparer.Ordinal);
        _types = TypeCollector.Collect(
            [queryType, mutationType, subscriptionType, Introspection.Schema.Type.Named, .. additionalTypes ?? []],
            _directives.Values);
        _possibleTypes = PossibleTypes.Find(_types.Values);
    }

    public string? Description { get; init; }

    public ObjectType QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    /// <summary>The meta fields of this schema.</summary>
    public IntrospectionFields Introspection { get; }

    public IReadOnlyCollection<NamedType> Types => _types.Values;

    public IReadOnlyCollection<DirectiveType> Directives => _directives.Values;

    /// <summary>Null: the schema does not support the operation.</summary>
    public ObjectType? RootTypeOf(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    public DirectiveType? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The object types that a value of the composite type may have; the type itself for an object type.</summary>
    public IReadOnlyList<ObjectType> PossibleTypesOf(NamedType type) =>
        type is ObjectType single ? [single] : _possibleTypes.GetValueOrDefault(type, []);
}
