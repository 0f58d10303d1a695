namespace Analytics.GraphQL.Language;

internal sealed class NamedTypeNode(Location location, NameNode name) : TypeNode(location)
{
    public NameNode Name { get; } = name;
}
