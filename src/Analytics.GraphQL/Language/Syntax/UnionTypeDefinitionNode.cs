namespace Analytics.GraphQL.Language;

internal sealed class UnionTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> types,
    bool isExtension)
    : TypeDefinitionNode(location, description, name, directives, isExtension)
{
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;
}
