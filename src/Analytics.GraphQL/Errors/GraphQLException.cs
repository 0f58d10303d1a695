namespace Analytics.GraphQL;

/// <summary>Thrown by a resolver for a fault that the client may see as it is; every other exception is shown as a generic message.</summary>
public sealed class GraphQLException(GraphQLError error) : Exception(error.Message)
{
    /// <summary>A fault with a message and a stable code.</summary>
    public GraphQLException(string message, string code)
        : this(new GraphQLError(message, code))
    {
    }

    /// <summary>The error; location and path are added where it is caught.</summary>
    public GraphQLError Error { get; } = error;
}
