namespace Analytics.GraphQL.Language;

internal abstract class DefinitionNode(Location location) : SyntaxNode(location);
