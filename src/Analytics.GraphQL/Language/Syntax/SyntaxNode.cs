namespace Analytics.GraphQL.Language;

/// <summary>A node of a parsed document, with the place where it starts.</summary>
internal abstract class SyntaxNode(Location location)
{
    public Location Location { get; } = location;
}
