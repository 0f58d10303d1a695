namespace Analytics.GraphQL.Language;

internal abstract class TypeSystemNode(Location location, IReadOnlyList<DirectiveNode> directives, bool isExtension)
    : DefinitionNode(location)
{
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    public bool IsExtension { get; } = isExtension;
}
