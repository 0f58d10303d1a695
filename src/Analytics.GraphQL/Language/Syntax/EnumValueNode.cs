namespace Analytics.GraphQL.Language;

internal sealed class EnumValueNode(Location location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}
