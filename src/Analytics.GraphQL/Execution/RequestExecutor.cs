using System.Text.Json;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Execution;

/// <summary>Answers GraphQL requests on one schema; safe for any number of requests at a time.</summary>
internal sealed class RequestExecutor
{
    private const long MaxCacheWeight = 128L * 1024 * 1024;

    private readonly SchemaPlan _plan;
    private readonly ILogger<RequestExecutor> _logger;
    private readonly OperationCompiler _compiler;
    private readonly OperationRunner _runner;
    private readonly SubscriptionStart _subscriptions;
    private readonly ResponseKeeper? _responses;
    private readonly OperationCache<CompiledOperation> _operations;
    private readonly OperationCache<RequestErrors> _refused;

    /// <param name="schema">The schema.</param>
    /// <param name="options">The limits.</param>
    /// <param name="logger">Where faults of resolvers go.</param>
    /// <param name="state">Tells whether kept responses still hold; null: none are kept.</param>
    public RequestExecutor(Schema schema, GraphQLOptions options, ILogger<RequestExecutor> logger, DataState? state = null)
    {
        _responses = state is null ? null : new ResponseKeeper(state, options.MaxKeptResponseBytes);
        Options = options;
        _plan = new SchemaPlan(schema);
        _logger = logger;
        _compiler = new OperationCompiler(_plan, options);
        _runner = new OperationRunner(_plan, options, logger);
        _subscriptions = new SubscriptionStart(_plan, _runner, logger);
        _operations = new OperationCache<CompiledOperation>(options.OperationCacheSize, MaxCacheWeight);
        _refused = new OperationCache<RequestErrors>(options.OperationCacheSize, MaxCacheWeight / 4);
    }

    public Schema Schema => _plan.Schema;

    public SchemaPlan Plan => _plan;

    public GraphQLOptions Options { get; }

    /// <summary>Answers one request; every fault of the client is part of the answer.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="requestServices">The services of this request alone, asked only where a resolver needs one.</param>
    /// <param name="cancellationToken">Cancelled when the client is gone; then the call throws.</param>
    /// <exception cref="OperationCanceledException">The client is gone.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, IServiceProvider requestServices, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var key = new OperationKey(request.Query, string.IsNullOrEmpty(request.OperationName) ? null : request.OperationName);
            return (_operations.Find(key) ?? Compile(key)) switch
            {
                CompiledOperation operation => ExecuteAsync(key, operation, request, requestServices, cancellationToken),
                var refused => new ValueTask<ExecutionResult>(ExecutionResult.FromErrors(((RequestErrors)refused).Errors)),
            };
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return new ValueTask<ExecutionResult>(ExecutionResult.FromErrors([Explain(fault)]));
        }
    }

    /// <summary>A <see cref="CompiledOperation"/> of the only operation of a document, or the <see cref="RequestErrors"/> that stand against it.</summary>
    public object Prepare(string query) => _compiler.Compile(new OperationKey(query, null));

    /// <summary>What an operation selects of its root type for variables, within the limits.</summary>
    /// <exception cref="GraphQLException">The variables do not fit, or the operation is too costly; every fault is listed.</exception>
    public CollectedSet Open(CompiledOperation operation, JsonElement variables, out VariableValues values)
    {
        values = operation.Variables.Coerce(variables, out var errors) ?? throw new GraphQLException(errors);
        var cost = operation.Cost.Evaluate(values);
        return cost <= Options.MaxCost ? operation.VariantOf(values).Root : throw new GraphQLException(TooExpensive(operation, cost));
    }

    private object Compile(in OperationKey key)
    {
        if (_refused.Find(key) is { } known)
        {
            return known;
        }

        var compiled = _compiler.Compile(key);
        if (compiled is CompiledOperation operation)
        {
            _operations.Add(key, operation);
        }
        else
        {
            _refused.Add(key, (RequestErrors)compiled);
        }

        return compiled;
    }

    private ValueTask<ExecutionResult> ExecuteAsync(
        OperationKey key, CompiledOperation operation, GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (request.QueryOnly && operation.Kind == OperationType.Mutation)
        {
            return new ValueTask<ExecutionResult>(ExecutionResult.FromErrors(
                [new GraphQLError("A mutation cannot be sent by GET; use POST.", ErrorCodes.Method) { Locations = [operation.Definition.Location] }],
                isMutationRefused: true));
        }

        if (operation.Variables.Coerce(request.Variables, out var errors) is not { } variables)
        {
            return new ValueTask<ExecutionResult>(ExecutionResult.FromErrors(errors));
        }

        var cost = operation.Cost.Evaluate(variables);
        if (cost > Options.MaxCost)
        {
            return new ValueTask<ExecutionResult>(ExecutionResult.FromErrors([TooExpensive(operation, cost)]));
        }

        var root = operation.VariantOf(variables).Root;
        return operation.Kind switch
        {
            OperationType.Subscription => new ValueTask<ExecutionResult>(_subscriptions.Open(root, variables, services, cancellationToken)),
            OperationType.Query when _responses is not null && !root.IsPure => operation.IsVersioned
                ? _responses.AnswerAsync(ResponseKey.Of(key, request), services, () => _runner.RunAsync(operation.Kind, root, variables, null, services, cancellationToken), cancellationToken)
                : RunFirstAsync(operation, root, variables, services, cancellationToken),
            _ => _runner.RunAsync(operation.Kind, root, variables, null, services, cancellationToken),
        };
    }

    // Only a run shows whether an answer states its versions.
    private async ValueTask<ExecutionResult> RunFirstAsync(
        CompiledOperation operation, CollectedSet root, VariableValues variables, IServiceProvider services, CancellationToken cancellationToken)
    {
        var result = await _runner.RunAsync(operation.Kind, root, variables, null, services, cancellationToken).ConfigureAwait(false);
        operation.IsVersioned |= result.Version is not null;
        return result;
    }

    private GraphQLError Explain(Exception fault) => fault switch
    {
        GraphQLException known => known.Error,
        InsufficientExecutionStackException => new GraphQLError("The operation nests deeper than can be followed.", ErrorCodes.NestingTooDeep),
        _ => InternalErrors.Report(_logger, fault, "request"),
    };

    private GraphQLError TooExpensive(CompiledOperation operation, long cost) =>
        new($"The operation costs {cost}; at most {Options.MaxCost} is allowed.", ErrorCodes.CostExceeded)
        {
            Locations = [operation.Definition.Location],
            Extensions = new Dictionary<string, object?> { ["cost"] = cost, ["limit"] = Options.MaxCost },
        };
}
