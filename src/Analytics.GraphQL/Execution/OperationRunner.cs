using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Execution;

/// <summary>Runs one operation, or one event of a subscription, to its response.</summary>
internal sealed class OperationRunner(SchemaPlan plan, GraphQLOptions options, ILogger logger)
{
    /// <param name="kind">A mutation's root fields are resolved and written one after another.</param>
    /// <param name="root">What is selected of the root type.</param>
    /// <param name="variables">The coerced variables.</param>
    /// <param name="source">The parent of the root fields: null, or a subscription's event.</param>
    /// <param name="services">The services for the resolvers.</param>
    /// <param name="clientGone">Cancelled when nobody waits for the response any more.</param>
    /// <exception cref="OperationCanceledException">The client is gone.</exception>
    public ValueTask<ExecutionResult> RunAsync(
        OperationType kind, CollectedSet root, VariableValues variables, object? source, IServiceProvider services, CancellationToken clientGone)
    {
        if (!root.IsPure)
        {
            return RunInTimeAsync(kind, root, variables, source, services, clientGone);
        }

        var response = new ResponseBuilder(new RequestRun(plan, root, variables, services, clientGone), logger);
        response.WriteData(source);
        return new ValueTask<ExecutionResult>(response.Finish());
    }

    private async ValueTask<ExecutionResult> RunInTimeAsync(
        OperationType kind, CollectedSet root, VariableValues variables, object? source, IServiceProvider services, CancellationToken clientGone)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(clientGone);
        time.CancelAfter(options.ExecutionTimeout);
        var run = new RequestRun(plan, root, variables, services, time.Token);
        var response = new ResponseBuilder(run, logger);
        try
        {
            var frame = new Frame(root);
            frame.Add(source);
            if (kind == OperationType.Mutation)
            {
                await response.WriteSeriallyAsync(new TreeResolver(run), frame).ConfigureAwait(false);
            }
            else
            {
                await new TreeResolver(run).ResolveAsync(frame).ConfigureAwait(false);
                response.WriteData(frame);
            }

            return response.Finish();
        }
        catch (Exception fault) when (!time.IsCancellationRequested)
        {
            return response.FinishWithout(InternalErrors.Report(logger, fault, "request"));
        }
        catch
        {
            clientGone.ThrowIfCancellationRequested();
            return response.FinishWithout(new GraphQLError(
                $"The operation ran longer than {options.ExecutionTimeout.TotalSeconds:0.###} s and was stopped.", ErrorCodes.Timeout));
        }
    }
}
