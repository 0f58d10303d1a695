namespace Analytics.GraphQL;

/// <summary>Thrown by a resolver for faults that the client may see as they are; every other exception is shown as a generic message.</summary>
/// <param name="errors">At least one; the path of the field goes before the path of each, which is relative to it.</param>
public sealed class GraphQLException(IReadOnlyList<GraphQLError> errors) : Exception(errors[0].Message)
{
    /// <summary>One fault.</summary>
    public GraphQLException(GraphQLError error)
        : this([error])
    {
    }

    /// <summary>A fault with a message and a stable code.</summary>
    public GraphQLException(string message, string code)
        : this(new GraphQLError(message, code))
    {
    }

    /// <summary>The errors; location and path are added where they are caught.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    /// <summary>The first error.</summary>
    public GraphQLError Error => Errors[0];
}
