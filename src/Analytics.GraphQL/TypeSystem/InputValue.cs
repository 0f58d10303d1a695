using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>An argument, or a field of an input object.</summary>
internal sealed class InputValue(string name, GraphQLType type)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    /// <summary>The default as it would stand in a document; null: there is none (a default of null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; init; }

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    /// <summary>What the input means to the one who made it (a filter's property, say); the engine does not read it.</summary>
    public object? Tag { get; init; }

    public bool IsRequired => Type is NonNullType && DefaultValue is null;
}
