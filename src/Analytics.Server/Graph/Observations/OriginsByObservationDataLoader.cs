using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Observations;

internal sealed class OriginsByObservationDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<int, Observation>(batchScheduler, options)
{
    protected override async Task<ILookup<int, Observation>> LoadGroupedBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var pairs = await database.ObservationOrigins
            .Where(pair => keys.Contains(pair.ObservationId))
            .OrderBy(pair => pair.OriginId)
            .Select(pair => new { pair.ObservationId, pair.Origin })
            .ToListAsync(cancellationToken);
        return pairs.ToLookup(pair => pair.ObservationId, pair => pair.Origin);
    }
}
