namespace Analytics.GraphQL.Language;

internal sealed class OperationDefinitionNode(
    Location location,
    OperationType operation,
    NameNode? name,
    IReadOnlyList<VariableDefinitionNode> variableDefinitions,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    StringValueNode? description)
    : ExecutableDefinitionNode(location, name, variableDefinitions, directives, selectionSet, description)
{
    public OperationType Operation { get; } = operation;
}
