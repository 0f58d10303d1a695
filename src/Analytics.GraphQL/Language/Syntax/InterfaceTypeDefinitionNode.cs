namespace Analytics.GraphQL.Language;

internal sealed class InterfaceTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields,
    bool isExtension)
    : FieldsTypeDefinitionNode(location, description, name, interfaces, directives, fields, isExtension);
