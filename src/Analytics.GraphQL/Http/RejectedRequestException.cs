namespace Analytics.GraphQL.Http;

/// <summary>The HTTP request is no GraphQL request that the endpoint can take.</summary>
internal sealed class RejectedRequestException(int status, GraphQLError error) : Exception(error.Message)
{
    public int Status { get; } = status;

    public GraphQLError Error { get; } = error;
}
