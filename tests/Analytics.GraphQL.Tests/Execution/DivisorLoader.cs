namespace Analytics.GraphQL.Tests.Execution;

/// <summary>The numbers from 2 on that divide a number.</summary>
internal sealed class DivisorLoader(IBatchScheduler scheduler, DataLoaderOptions options, LoadedBatches batches)
    : GroupedDataLoader<int, int>(scheduler, options)
{
    protected override Task<ILookup<int, int>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        batches.Add(keys);
        return Task.FromResult(keys
            .SelectMany(key => Enumerable.Range(2, key).Where(divisor => key % divisor == 0).Select(divisor => (key, divisor)))
            .ToLookup(pair => pair.key, pair => pair.divisor));
    }
}
