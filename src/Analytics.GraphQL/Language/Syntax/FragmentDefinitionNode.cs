namespace Analytics.GraphQL.Language;

internal sealed class FragmentDefinitionNode(
    Location location,
    NameNode name,
    NamedTypeNode typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    StringValueNode? description)
    : ExecutableDefinitionNode(location, name, [], directives, selectionSet, description)
{
    public new NameNode Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;
}
