using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Execution;

/// <summary>Opens the source stream of a subscription.</summary>
internal sealed class SubscriptionStart(SchemaPlan plan, OperationRunner runner, ILogger logger)
{
    /// <summary>The stream of responses, or a request error where the source cannot be opened.</summary>
    public ExecutionResult Open(CollectedSet root, VariableValues variables, IServiceProvider services, CancellationToken clientGone)
    {
        if (root.Selections is not [{ Field.Subscribe: { } subscribe } selection])
        {
            return ExecutionResult.FromError("The operation selects nothing that can be subscribed to.", ErrorCodes.Operation);
        }

        try
        {
            var context = new FieldContext(new RequestRun(plan, root, variables, services, clientGone), selection);
            var events = new EventStream(runner, root, variables, services, logger);
            return ExecutionResult.FromEvents(events.RunAsync(subscribe(context), clientGone));
        }
        catch (Exception fault) when (!clientGone.IsCancellationRequested)
        {
            var path = new ResponsePath();
            path.Push(selection);
            var errors = new FieldErrors(logger);
            errors.Add(fault, selection, path);
            return ExecutionResult.FromErrors(errors.Found);
        }
    }
}
