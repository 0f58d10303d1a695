namespace Analytics.GraphQL.Language;

internal sealed class BooleanValueNode(Location location, bool value) : ValueNode(location)
{
    public bool Value { get; } = value;
}
