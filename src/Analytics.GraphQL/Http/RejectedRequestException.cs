namespace Analytics.GraphQL.Http;

/// <summary>The HTTP request is no GraphQL request that the endpoint can take; the message is for the client.</summary>
internal sealed class RejectedRequestException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
