namespace Analytics.GraphQL.Language;

internal abstract class ValueNode(Location location) : SyntaxNode(location);
