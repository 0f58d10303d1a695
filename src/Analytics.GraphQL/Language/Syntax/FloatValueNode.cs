namespace Analytics.GraphQL.Language;

internal sealed class FloatValueNode(Location location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}
