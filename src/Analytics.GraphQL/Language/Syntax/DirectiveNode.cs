namespace Analytics.GraphQL.Language;

internal sealed class DirectiveNode(Location location, NameNode name, IReadOnlyList<ArgumentNode> arguments)
    : SyntaxNode(location)
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
