using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Execution;

/// <summary>The answer to a request: one response, or the responses of a subscription. Disposing gives its buffer back.</summary>
internal sealed class ExecutionResult : IDisposable
{
    private readonly ReadOnlyMemory<byte> _kept;
    private JsonWriter? _writer;

    private ExecutionResult(JsonWriter? writer, ReadOnlyMemory<byte> kept = default)
    {
        _writer = writer;
        _kept = kept;
    }

    /// <summary>The whole response as JSON in UTF-8; empty where <see cref="Events"/> is set; valid until disposal.</summary>
    public ReadOnlyMemory<byte> Body => _writer is null ? _kept : _writer.Written;

    /// <summary>Nothing was executed, so there is no <c>data</c> entry: syntax, validation, variables, operation, limits.</summary>
    public bool IsRequestError { get; private init; }

    /// <summary>A mutation was refused because the request may only query.</summary>
    public bool IsMutationRefused { get; private init; }

    /// <summary>The code of the first error; null: there is none.</summary>
    public string? Code { get; private init; }

    /// <summary>The responses of a subscription in turn, to be enumerated once and each disposed; null for a query or mutation.</summary>
    public IAsyncEnumerable<ExecutionResult>? Events { get; private init; }

    public static ExecutionResult FromEvents(IAsyncEnumerable<ExecutionResult> events) => new(null) { Events = events };

    /// <summary>Of which versions of data a query's response without errors is made; null: that is not known.</summary>
    public string? Version { get; private init; }

    /// <summary>Whether nobody may keep the response.</summary>
    public bool IsPrivate { get; private init; }

    public static ExecutionResult FromResponse(JsonWriter writer, string? code, string? version = null, bool isPrivate = false) =>
        new(writer) { Code = code, Version = version, IsPrivate = isPrivate };

    /// <summary>A response that was made before.</summary>
    public static ExecutionResult FromKept(KeptResponse response) => new(null, response.Body) { Version = response.Version };

    /// <summary>The response of a request that was not executed.</summary>
    public static ExecutionResult FromErrors(IReadOnlyList<GraphQLError> errors, bool isMutationRefused = false)
    {
        var writer = JsonWriter.Rent();
        writer.WriteRaw("{\"errors\":"u8);
        ErrorWriter.Write(writer, errors);
        writer.WriteRaw("}"u8);
        return new ExecutionResult(writer)
        {
            IsRequestError = true,
            IsMutationRefused = isMutationRefused,
            Code = errors.Count > 0 ? errors[0].Code : null,
        };
    }

    /// <summary>The response of a request that was not executed.</summary>
    public static ExecutionResult FromError(string message, string code, Location? location = null) =>
        FromErrors([new GraphQLError(message, code) { Locations = location is { } place ? [place] : [] }]);

    public void Dispose() => Interlocked.Exchange(ref _writer, null)?.Return();
}
