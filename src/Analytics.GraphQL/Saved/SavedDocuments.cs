using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Http;

namespace Analytics.GraphQL;

/// <summary>The documents that the application itself holds. A request may name one by its SHA-256 in place of sending it.</summary>
public sealed class SavedDocuments
{
    private readonly ConcurrentDictionary<string, SavedDocument> _documents = new(StringComparer.OrdinalIgnoreCase);
    private readonly RequestExecutor _executor;

    internal SavedDocuments(RequestExecutor executor)
    {
        _executor = executor;
    }

    /// <summary>Reads and checks a document, and holds it where nothing is wrong with it.</summary>
    /// <param name="text">The document, of one operation.</param>
    /// <param name="errors">Everything that is wrong with it; empty where it is held.</param>
    /// <returns>The document; null where something is wrong.</returns>
    public SavedDocument? Add(string text, out IReadOnlyList<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(text);
        var prepared = _executor.Prepare(text);
        errors = prepared is RequestErrors refused ? refused.Errors : [];
        return prepared is CompiledOperation operation
            ? _documents.GetOrAdd(HashOf(text), _ => new SavedDocument(_executor, this, operation, text))
            : null;
    }

    /// <summary>The document of a SHA-256 in hexadecimal digits; null where none is held.</summary>
    public SavedDocument? Find(string sha256) => _documents.GetValueOrDefault(sha256);

    /// <summary>The request with its document, where it may be run.</summary>
    /// <exception cref="RejectedRequestException">It names a document that is not held, or one other than it sends, or sends one where only those held are run.</exception>
    internal GraphQLRequest Resolve(GraphQLRequest request)
    {
        if (request.DocumentHash is { } hash)
        {
            return request.Query.Length == 0
                ? request with { Query = (Find(hash) ?? throw Rejections.UnknownDocument(hash)).Text }
                : Checked(request, hash);
        }

        return !_executor.Options.SavedQueriesOnly || Find(HashOf(request.Query)) is not null ? request : throw Rejections.SavedOnly();
    }

    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private GraphQLRequest Checked(GraphQLRequest request, string hash) =>
        HashOf(request.Query).Equals(hash, StringComparison.OrdinalIgnoreCase)
            ? Resolve(request with { DocumentHash = null })
            : throw Rejections.Malformed("\"extensions.persistedQuery.sha256Hash\" is not the SHA-256 of \"query\".");
}
