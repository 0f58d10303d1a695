using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Loading;

/// <summary>Loads entities by their id, all of a level at once.</summary>
internal abstract class ByIdDataLoader<T>(
    IDbContextFactory<AnalyticsDbContext> contexts,
    Func<T, int> idOf,
    IBatchScheduler batchScheduler,
    DataLoaderOptions options)
    : BatchDataLoader<int, T>(batchScheduler, options)
    where T : class
{
    private static readonly Func<AnalyticsDbContext, int[], IAsyncEnumerable<T>> Query = EF.CompileAsyncQuery(
        (AnalyticsDbContext database, int[] ids) => database.Set<T>().Where(entity => ids.Contains(EF.Property<int>(entity, "Id"))));

    protected override async Task<IReadOnlyDictionary<int, T>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var found = new Dictionary<int, T>(keys.Count);
        await foreach (var entity in Query(database, [.. keys]).WithCancellation(cancellationToken))
        {
            found.Add(idOf(entity), entity);
        }

        return found;
    }
}
