namespace Analytics.GraphQL.Language;

internal sealed class NonNullTypeNode(Location location, TypeNode ofType) : TypeNode(location)
{
    public TypeNode OfType { get; } = ofType;
}
