namespace Analytics.GraphQL;

/// <summary>A data loader with any number of values a key.</summary>
/// <typeparam name="TKey">What identifies a group.</typeparam>
/// <typeparam name="TValue">What a group holds.</typeparam>
public abstract class GroupedDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoader<TKey, TValue[]>(batchScheduler, options)
    where TKey : notnull
{
    /// <summary>Loads the groups of distinct keys; a key without values has an empty group.</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    internal sealed override async Task FetchAsync(
        IReadOnlyList<TKey> keys, TValue[]?[] values, DataLoaderFetchContext<TValue[]> context, CancellationToken cancellationToken)
    {
        var loaded = await LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < keys.Count; i++)
        {
            values[i] = [.. loaded[keys[i]]];
        }
    }
}
