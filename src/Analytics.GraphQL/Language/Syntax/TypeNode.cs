namespace Analytics.GraphQL.Language;

internal abstract class TypeNode(Location location) : SyntaxNode(location);
