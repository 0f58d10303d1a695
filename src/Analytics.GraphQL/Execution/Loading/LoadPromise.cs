using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL;

/// <summary>A value to come. Those who wait for it go on at once, one after another, when it comes.</summary>
internal sealed class LoadPromise<TValue>
{
    private readonly TaskCompletionSource<TValue?> _completion = new();
    private int _waiting;

    public Task<TValue?> Task => _completion.Task;

    /// <summary>Says that one more waits; called under the loader's lock.</summary>
    public void Wait(IBatchScheduler scheduler)
    {
        if (!Task.IsCompleted)
        {
            _waiting++;
            (scheduler as BatchScheduler)?.AddWaiting(1);
        }
    }

    public void Fulfil(TValue? value, IBatchScheduler scheduler)
    {
        (scheduler as BatchScheduler)?.AddWaiting(-_waiting);
        _completion.SetResult(value);
    }

    public void Fail(Exception fault, IBatchScheduler scheduler)
    {
        (scheduler as BatchScheduler)?.AddWaiting(-_waiting);
        _completion.SetException(fault);
    }
}
