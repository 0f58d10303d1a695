namespace Analytics.GraphQL.Tests.Execution;

/// <summary>Gives each key with its branch's state.</summary>
internal sealed class StatefulLoader(IBatchScheduler scheduler, DataLoaderOptions options, LoadedBatches batches)
    : StatefulBatchDataLoader<int, string>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(
        IReadOnlyList<int> keys, DataLoaderFetchContext<string> context, CancellationToken cancellationToken)
    {
        batches.Add(keys);
        return Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(key => key, key => $"{context.GetState<string>()}{key}"));
    }
}
