using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL;

/// <summary>Collects keys, fetches their values together and keeps them for the request.</summary>
/// <typeparam name="TKey">What identifies a value.</typeparam>
/// <typeparam name="TValue">What is loaded.</typeparam>
public abstract class DataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LoadPromise<TValue>> _promises = [];
    private readonly IBatchScheduler _scheduler;
    private readonly DataLoaderOptions _options;
    private readonly Func<Task> _dispatch;
    private Dictionary<object, DataLoader<TKey, TValue>>? _branches;
    private BranchEntry? _lastBranch;
    private List<TKey> _waiting = [];
    private CancellationToken _cancellation;

    internal DataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxBatchSize, 1, nameof(options));
        _scheduler = batchScheduler;
        _options = options;
        _dispatch = DispatchAsync;
    }

    /// <summary>The value of a key; null where there is none.</summary>
    /// <param name="key">The key; asked again in the request, it gives the same value.</param>
    /// <param name="cancellationToken">The token of the batch's first call is passed to the fetch.</param>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        LoadPromise<TValue>? promise;
        bool isFirst;
        lock (_gate)
        {
            if (_promises.TryGetValue(key, out promise) && promise.Task.IsCompleted)
            {
                return promise.Task;
            }

            isFirst = promise is null && _waiting.Count == 0;
            promise ??= Enqueue(key);
            Count(promise);
            _cancellation = isFirst ? cancellationToken : _cancellation;
        }

        if (isFirst)
        {
            _scheduler.Schedule(_dispatch);
        }

        return promise.Task;
    }

    /// <summary>The values of several keys, in their order; null where there is none.</summary>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var tasks = new Task<TValue?>[keys.Count];
        var next = 0;
        foreach (var key in keys)
        {
            tasks[next++] = LoadAsync(key, cancellationToken);
        }

        return await Task.WhenAll(tasks).ConfigureAwait(false);
    }

    /// <summary>The branch of this loader for some state; equal keys share one branch, so also one batch and its values.</summary>
    /// <param name="branchKey">Compared by equality.</param>
    /// <param name="state">What the fetch finds in its context, by type.</param>
    internal DataLoader<TKey, TValue> Branch(object branchKey, params object[] state)
    {
        if (_lastBranch is { } last && last.Key.Equals(branchKey))
        {
            return last.Branch;
        }

        lock (_gate)
        {
            _branches ??= [];
            if (!_branches.TryGetValue(branchKey, out var branch))
            {
                branch = new BranchedDataLoader<TKey, TValue>(this, new DataLoaderFetchContext<TValue>(state), _scheduler, _options);
                _branches.Add(branchKey, branch);
            }

            _lastBranch = new(branchKey, branch);
            return branch;
        }
    }

    internal abstract Task FetchAsync(
        IReadOnlyList<TKey> keys, TValue?[] values, DataLoaderFetchContext<TValue> context, CancellationToken cancellationToken);

    private protected static void Fill(IReadOnlyList<TKey> keys, TValue?[] values, IReadOnlyDictionary<TKey, TValue> loaded)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            values[i] = loaded.TryGetValue(keys[i], out var value) ? value : default;
        }
    }

    // One who comes while the promises are being fulfilled hardly waits any more.
    private void Count(LoadPromise<TValue> promise)
    {
        if (!promise.IsSettling)
        {
            promise.Calls++;
            (_scheduler as BatchScheduler)?.Wait();
        }
    }

    private LoadPromise<TValue> Enqueue(TKey key)
    {
        var promise = new LoadPromise<TValue>();
        _promises.Add(key, promise);
        _waiting.Add(key);
        return promise;
    }

    private sealed record BranchEntry(object Key, DataLoader<TKey, TValue> Branch);

    private Task DispatchAsync()
    {
        List<TKey> keys;
        LoadPromise<TValue>[] promises;
        lock (_gate)
        {
            (keys, _waiting) = (_waiting, []);
            promises = [.. keys.Select(key => _promises[key])];
        }

        if (keys.Count <= _options.MaxBatchSize)
        {
            return LoadBatchAsync(keys, promises);
        }

        return Task.WhenAll(keys.Chunk(_options.MaxBatchSize).Zip(promises.Chunk(_options.MaxBatchSize), LoadBatchAsync));
    }

    private async Task LoadBatchAsync(IReadOnlyList<TKey> keys, LoadPromise<TValue>[] promises)
    {
        var values = new TValue?[keys.Count];
        Exception? fault = null;
        try
        {
            await FetchAsync(keys, values, new DataLoaderFetchContext<TValue>([]), _cancellation).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            fault = exception;
        }

        Settle(promises, values, fault);
    }

    private void Settle(LoadPromise<TValue>[] promises, TValue?[] values, Exception? fault)
    {
        var pump = _scheduler as BatchScheduler;
        lock (_gate)
        {
            Array.ForEach(promises, promise => promise.IsSettling = true);
            pump?.BeginFulfilling(promises.Sum(promise => promise.Calls));
        }

        for (var i = 0; i < promises.Length; i++)
        {
            if (fault is null)
            {
                promises[i].SetResult(values[i]);
            }
            else
            {
                promises[i].SetException(fault);
            }
        }

        pump?.EndFulfilling();
    }
}
