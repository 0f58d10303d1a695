using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>An output type prepared for writing, so that no wrapper is looked at while a response is written.</summary>
internal sealed class ValueShape(GraphQLType type, ValueKind kind, NamedType? named, ValueShape? item, EnumNames? names)
{
    /// <summary>The type with its wrappers, but for an outermost non-null.</summary>
    public GraphQLType Type { get; } = type.Nullable;

    public ValueKind Kind { get; } = kind;

    public bool IsNonNull { get; } = type is NonNullType;

    public ScalarType? Scalar { get; } = named as ScalarType;

    public ObjectType? Object { get; } = named as ObjectType;

    /// <summary>The named type; null for a list.</summary>
    public NamedType? Named { get; } = named;

    /// <summary>The shape of a list's items; null for other kinds.</summary>
    public ValueShape? Item { get; } = item;

    public EnumNames? Names { get; } = names;

    /// <summary>The kind of the value inside all lists.</summary>
    public bool IsComposite => Item?.IsComposite ?? Kind is ValueKind.Object or ValueKind.Abstract;
}
