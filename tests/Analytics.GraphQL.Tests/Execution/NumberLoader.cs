namespace Analytics.GraphQL.Tests.Execution;

/// <summary>Squares numbers, and keeps which keys came together; 13 fails, and negative numbers have no value.</summary>
internal sealed class NumberLoader(IBatchScheduler scheduler, DataLoaderOptions options, LoadedBatches batches)
    : BatchDataLoader<int, string>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        batches.Add(keys);
        if (batches.IsAsynchronous)
        {
            await Task.Yield();
        }

        return keys.Contains(13)
            ? throw new GraphQLException("Thirteen.", "THIRTEEN")
            : keys.Where(key => key >= 0).ToDictionary(key => key, key => $"{key * key}");
    }
}
