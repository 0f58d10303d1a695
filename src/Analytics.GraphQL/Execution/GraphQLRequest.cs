using System.Text.Json;

namespace Analytics.GraphQL.Execution;

/// <summary>What a client asks: a document, which of its operations, and the variables.</summary>
internal sealed record GraphQLRequest(string Query)
{
    public string? OperationName { get; init; }

    /// <summary>A JSON object; <see cref="JsonValueKind.Undefined"/> or null where none was sent.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>The SHA-256 of the document; null where it was not sent. Where the document was not sent either, <see cref="Query"/> is empty.</summary>
    public string? DocumentHash { get; init; }

    /// <summary>The address names the document.</summary>
    public bool IsSaved { get; init; }

    /// <summary>The request may not change anything (GET): a mutation is refused.</summary>
    public bool QueryOnly { get; init; }
}
