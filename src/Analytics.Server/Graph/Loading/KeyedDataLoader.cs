using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Loading;

/// <summary>Loads entities by what identifies them, all of a level at once; of a branch with a selection, only its columns.</summary>
internal abstract class KeyedDataLoader<TKey, T>(
    IDbContextFactory<AnalyticsDbContext> contexts,
    KeyedQuery<TKey, T> query,
    IBatchScheduler batchScheduler,
    DataLoaderOptions options)
    : StatefulBatchDataLoader<TKey, T>(batchScheduler, options)
    where TKey : notnull
    where T : class
{
    protected override Task<IReadOnlyDictionary<TKey, T>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, DataLoaderFetchContext<T> context, CancellationToken cancellationToken)
    {
        using var database = contexts.CreateDbContext();
        return Task.FromResult(query.Read(database, keys, context.GetQueryContext<T, T>().Selector, cancellationToken));
    }
}
