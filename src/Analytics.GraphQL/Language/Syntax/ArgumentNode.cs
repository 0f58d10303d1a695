namespace Analytics.GraphQL.Language;

internal sealed class ArgumentNode(Location location, NameNode name, ValueNode value) : SyntaxNode(location)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
