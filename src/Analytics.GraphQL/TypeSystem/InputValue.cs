using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>An argument, or a field of an input object.</summary>
internal sealed class InputValue
{
    private readonly Lazy<object?> _coercedDefault;

    public InputValue(string name, GraphQLType type)
    {
        Name = name;
        Type = type;
        _coercedDefault = new Lazy<object?>(CoerceDefault);
    }

    public string Name { get; }

    public GraphQLType Type { get; }

    /// <summary>The default as it would stand in a document; null: there is none (a default of null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>What resolvers see for <see cref="DefaultValue"/>; coerced once and shared by all requests.</summary>
    /// <exception cref="InvalidOperationException">The default does not fit the type, or holds itself: the schema is faulty.</exception>
    public object? CoercedDefault => _coercedDefault.Value;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    /// <summary>What the input means to the one who made it (a filter's property, say); the engine does not read it.</summary>
    public object? Tag { get; init; }

    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    private object? CoerceDefault()
    {
        if (DefaultValue is null)
        {
            return null;
        }

        return ValueCoercion.TryCoerce(DefaultValue, Type, null, out var value)
            ? value
            : throw new InvalidOperationException($"The default {Inspection.Of(DefaultValue)} of '{Name}' is no {Type}.");
    }
}
