namespace Analytics.GraphQL.Language;

internal sealed class ListTypeNode(Location location, TypeNode ofType) : TypeNode(location)
{
    public TypeNode OfType { get; } = ofType;
}
