namespace Analytics.GraphQL.Language;

internal sealed class StringValueNode(Location location, string value, bool isBlock) : ValueNode(location)
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}
