namespace Analytics.GraphQL.TypeSystem;

/// <summary>A value of an enum: its name on the wire and the value that resolvers see.</summary>
internal sealed class EnumValue(string name, object value)
{
    public string Name { get; } = name;

    public object Value { get; } = value;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }
}
