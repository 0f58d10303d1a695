namespace Analytics.GraphQL.TypeSystem;

/// <summary>A coerced input object: the fields that were given or have a default, in the order of the type.</summary>
internal sealed class InputObject(InputObjectType type, IReadOnlyList<KeyValuePair<InputValue, object?>> fields)
{
    public InputObjectType Type { get; } = type;

    public IReadOnlyList<KeyValuePair<InputValue, object?>> Fields { get; } = fields;
}
