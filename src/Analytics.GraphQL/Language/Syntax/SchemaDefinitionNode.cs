namespace Analytics.GraphQL.Language;

internal sealed class SchemaDefinitionNode(
    Location location,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<OperationTypeDefinitionNode> operationTypes,
    bool isExtension)
    : TypeSystemNode(location, directives, isExtension)
{
    public StringValueNode? Description { get; } = description;

    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
