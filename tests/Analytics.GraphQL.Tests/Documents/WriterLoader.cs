namespace Analytics.GraphQL.Tests.Documents;

/// <summary>Loads writers, of whom those with negative numbers are not known, and counts its batches.</summary>
public sealed class WriterLoader(IBatchScheduler scheduler, DataLoaderOptions options, BatchCount batches)
    : BatchDataLoader<int, Writer>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, Writer>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        batches.Add();
        await Task.Yield();
        return keys.Where(key => key >= 0).ToDictionary(key => key, key => new Writer(key, $"writer {key}"));
    }
}
