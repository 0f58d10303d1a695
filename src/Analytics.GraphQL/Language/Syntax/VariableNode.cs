namespace Analytics.GraphQL.Language;

internal sealed class VariableNode(Location location, NameNode name) : ValueNode(location)
{
    public NameNode Name { get; } = name;
}
