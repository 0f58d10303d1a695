namespace Analytics.GraphQL.Language;

internal sealed class OperationTypeDefinitionNode(Location location, OperationType operation, NamedTypeNode type)
    : SyntaxNode(location)
{
    public OperationType Operation { get; } = operation;

    public NamedTypeNode Type { get; } = type;
}
