using System.Text.Json;
using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Http;

/// <summary>The parameters of a request while they are read.</summary>
internal struct RequestMembers
{
    private RequestMember _seen;

    public string? Query { get; set; }

    public string? OperationName { get; set; }

    public JsonElement Variables { get; set; }

    public JsonElement Extensions { get; set; }

    private readonly string? Hash =>
        Extensions.ValueKind == JsonValueKind.Object
        && Extensions.TryGetProperty("persistedQuery", out var persisted) && persisted.ValueKind == JsonValueKind.Object
        && persisted.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String
            ? hash.GetString()
            : null;

    /// <exception cref="RejectedRequestException">The parameter was seen before.</exception>
    public void See(RequestMember member)
    {
        if ((_seen & member) != 0)
        {
            var name = member == RequestMember.OperationName ? "operationName" : member.ToString().ToLowerInvariant();
            throw Rejections.Malformed($"\"{name}\" is given more than once.");
        }

        _seen |= member;
    }

    /// <exception cref="RejectedRequestException">There is no query, nor the hash of one.</exception>
    public readonly GraphQLRequest ToRequest(bool queryOnly = false) => new(Query ?? (Hash is null ? null : "") ?? throw Rejections.Malformed("The request has no \"query\"; it must be a string that holds a GraphQL document."))
    {
        OperationName = string.IsNullOrEmpty(OperationName) ? null : OperationName,
        Variables = Variables,
        DocumentHash = Hash,
        QueryOnly = queryOnly,
    };
}
