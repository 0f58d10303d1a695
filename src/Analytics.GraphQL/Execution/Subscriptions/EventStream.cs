using System.Runtime.CompilerServices;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Execution;

/// <summary>Answers each event of a subscription's source stream by executing the operation on it.</summary>
internal sealed class EventStream(OperationRunner runner, CollectedSet root, VariableValues variables, IServiceProvider services, ILogger logger)
{
    /// <summary>The responses, one for each event; a source that fails ends with an error. Leaving early disposes the source.</summary>
    public async IAsyncEnumerable<ExecutionResult> RunAsync(
        IAsyncEnumerable<object?> source, [EnumeratorCancellation] CancellationToken clientGone = default)
    {
        var events = source.GetAsyncEnumerator(clientGone);
        await using (events.ConfigureAwait(false))
        {
            while (true)
            {
                var (hasEvent, failure) = await MoveNextAsync(events, clientGone).ConfigureAwait(false);
                if (failure is not null)
                {
                    yield return failure;
                }

                if (!hasEvent)
                {
                    yield break;
                }

                yield return await RunAsync(events.Current, clientGone).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<(bool HasEvent, ExecutionResult? Failure)> MoveNextAsync(
        IAsyncEnumerator<object?> events, CancellationToken clientGone)
    {
        try
        {
            return (await events.MoveNextAsync().ConfigureAwait(false), null);
        }
        catch (Exception fault) when (!clientGone.IsCancellationRequested)
        {
            var error = (fault as GraphQLException)?.Error ?? InternalErrors.Report(logger, fault, root.Selections[0].ResponseName);
            return (false, ExecutionResult.FromErrors([error]));
        }
    }

    // Each event has services, and so data loaders, of its own.
    private async ValueTask<ExecutionResult> RunAsync(object? item, CancellationToken clientGone)
    {
        if (services.GetService<IServiceScopeFactory>() is not { } factory)
        {
            return await runner.RunAsync(OperationType.Subscription, root, variables, item, services, clientGone).ConfigureAwait(false);
        }

        var scope = factory.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await runner.RunAsync(OperationType.Subscription, root, variables, item, scope.ServiceProvider, clientGone)
                .ConfigureAwait(false);
        }
    }
}
