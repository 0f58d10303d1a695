namespace Analytics.GraphQL.Language;

/// <summary>A document, value or type reference that is not GraphQL, or is over a limit of the parser.</summary>
internal sealed class SyntaxException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error { get; } = error;

    public static SyntaxException At(Location location, string description, string code = ErrorCodes.Syntax) =>
        new(new GraphQLError($"Syntax Error: {description}", code) { Locations = [location] });

    public static SyntaxException At(string source, int position, string description) =>
        At(SourceText.Locate(source, position), description);
}
