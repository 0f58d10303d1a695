namespace Analytics.GraphQL.Language;

internal sealed class InputObjectTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields,
    bool isExtension)
    : TypeDefinitionNode(location, description, name, directives, isExtension)
{
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}
