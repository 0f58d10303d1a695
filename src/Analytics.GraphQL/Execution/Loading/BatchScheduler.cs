namespace Analytics.GraphQL.Execution;

/// <summary>Holds the batches of one request until its executor finds that nothing else can go on.</summary>
internal sealed class BatchScheduler : IBatchScheduler
{
    private readonly Lock _gate = new();
    private List<Func<Task>> _scheduled = [];
    private int _waiting;

    /// <summary>How many calls of loaders wait for a value; an estimate, as calls may come at the same time.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

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

    public void Schedule(Func<Task> dispatch)
    {
        lock (_gate)
        {
            _scheduled.Add(dispatch);
        }
    }

    public void AddWaiting(int calls) => Interlocked.Add(ref _waiting, calls);

    /// <summary>Starts every batch that was scheduled so far.</summary>
    public void Dispatch()
    {
        List<Func<Task>> batches;
        lock (_gate)
        {
            (batches, _scheduled) = (_scheduled, []);
        }

        foreach (var batch in batches)
        {
            _ = batch();
        }
    }
}
