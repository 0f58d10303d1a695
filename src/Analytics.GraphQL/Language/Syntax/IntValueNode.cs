namespace Analytics.GraphQL.Language;

internal sealed class IntValueNode(Location location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}
