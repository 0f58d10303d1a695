namespace Analytics.GraphQL;

/// <summary>A data loader that fetches by another one, with state of its own.</summary>
internal sealed class BranchedDataLoader<TKey, TValue>(
    DataLoader<TKey, TValue> root, DataLoaderFetchContext<TValue> context, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoader<TKey, TValue>(batchScheduler, options)
    where TKey : notnull
{
    internal override Task FetchAsync(
        IReadOnlyList<TKey> keys, TValue?[] values, DataLoaderFetchContext<TValue> _, CancellationToken cancellationToken) =>
        root.FetchAsync(keys, values, context, cancellationToken);
}
