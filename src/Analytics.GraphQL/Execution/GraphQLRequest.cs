using System.Text.Json;

namespace Analytics.GraphQL.Execution;

/// <summary>What a client asks: a document, which of its operations, and the variables.</summary>
internal sealed record GraphQLRequest(string Query)
{
    public string? OperationName { get; init; }

    /// <summary>A JSON object; <see cref="JsonValueKind.Undefined"/> or null where none was sent.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>The request may not change anything (GET): a mutation is refused.</summary>
    public bool QueryOnly { get; init; }
}
