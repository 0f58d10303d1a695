namespace Analytics.GraphQL.Language;

internal sealed class NameNode(Location location, string value) : SyntaxNode(location)
{
    public string Value { get; } = value;
}
