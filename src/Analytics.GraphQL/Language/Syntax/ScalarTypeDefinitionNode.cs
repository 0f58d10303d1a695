namespace Analytics.GraphQL.Language;

internal sealed class ScalarTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension)
    : TypeDefinitionNode(location, description, name, directives, isExtension);
