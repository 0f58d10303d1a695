namespace Analytics.GraphQL.Execution;

/// <summary>Holds the batches of one request until its executor finds that nothing else can go on.</summary>
internal sealed class BatchScheduler : IBatchScheduler
{
    private readonly Lock _gate = new();
    private List<Func<Task>> _scheduled = [];
    private TaskCompletionSource? _change;
    private int _waiting;
    private int _fulfilling;
    private bool _isClosed;

    /// <summary>How long batches may stand without change while other resolvers are at work that might yet add keys; default 2 ms.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromMilliseconds(2);

    public bool HasBatches
    {
        get
        {
            lock (_gate)
            {
                return _scheduled.Count > 0;
            }
        }
    }

    /// <exception cref="InvalidOperationException">The scheduler is closed.</exception>
    public void Schedule(Func<Task> dispatch)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                throw new InvalidOperationException(
                    "A data loader was made for a resolver's own scope, where nothing dispatches it; let the resolver take the data loader itself.");
            }

            _scheduled.Add(dispatch);
            Signal();
        }
    }

    /// <summary>Refuses batches from now on, as nobody dispatches them.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
        }
    }

    /// <summary>Says that one more call of a loader waits for its value.</summary>
    public void Wait()
    {
        lock (_gate)
        {
            _waiting++;
            Signal();
        }
    }

    /// <summary>Says that <paramref name="calls"/> calls are about to go on, one after another.</summary>
    public void BeginFulfilling(int calls)
    {
        lock (_gate)
        {
            _waiting -= calls;
            _fulfilling++;
        }
    }

    /// <summary>Says that those who went on have come as far as they can at once.</summary>
    public void EndFulfilling()
    {
        lock (_gate)
        {
            _fulfilling--;
            Signal();
        }
    }

    /// <summary>Whether there are batches and none of <paramref name="open"/> resolvers could add to them, as all wait for loaders.</summary>
    public bool IsReady(int open)
    {
        lock (_gate)
        {
            return _scheduled.Count > 0 && _fulfilling == 0 && _waiting >= open;
        }
    }

    /// <summary>Completes with the next key, batch or fulfilment.</summary>
    public Task NextChange()
    {
        lock (_gate)
        {
            _change ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _change.Task;
        }
    }

    /// <summary>Starts every batch that was scheduled so far.</summary>
    public void Dispatch()
    {
        List<Func<Task>> batches;
        lock (_gate)
        {
            if (_scheduled.Count == 0)
            {
                return;
            }

            (batches, _scheduled) = (_scheduled, []);
        }

        foreach (var batch in batches)
        {
            _ = batch();
        }
    }

    private void Signal()
    {
        _change?.SetResult();
        _change = null;
    }
}
