namespace Analytics.GraphQL.Language;

internal abstract class TypeDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension)
    : TypeSystemNode(location, directives, isExtension)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;
}
