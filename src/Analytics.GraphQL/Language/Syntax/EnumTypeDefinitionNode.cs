namespace Analytics.GraphQL.Language;

internal sealed class EnumTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values,
    bool isExtension)
    : TypeDefinitionNode(location, description, name, directives, isExtension)
{
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}
