using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Execution;

/// <summary>Answers GraphQL requests on one schema; safe for any number of requests at a time.</summary>
internal sealed class RequestExecutor(Schema schema, GraphQLOptions options, ILogger<RequestExecutor> logger)
{
    public Schema Schema { get; } = schema;

    public GraphQLOptions Options { get; } = options;

    /// <summary>Answers one request; every fault of the client is part of the answer.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="requestServices">The services of this request alone, asked only where a resolver needs one.</param>
    /// <param name="cancellationToken">Cancelled when the client is gone; then the call throws.</param>
    /// <exception cref="OperationCanceledException">The client is gone.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, IServiceProvider requestServices, CancellationToken cancellationToken)
    {
        _ = (request, requestServices, logger);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(ExecutionResult.FromError("Nothing can be executed yet.", ErrorCodes.Internal));
    }
}
