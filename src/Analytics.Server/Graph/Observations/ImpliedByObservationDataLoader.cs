using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Observations;

internal sealed class ImpliedByObservationDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<int, Observation>(batchScheduler, options)
{
    protected override async Task<ILookup<int, Observation>> LoadGroupedBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var pairs = await database.ObservationOrigins
            .Where(pair => keys.Contains(pair.OriginId))
            .OrderBy(pair => pair.ObservationId)
            .Select(pair => new { pair.OriginId, pair.Observation })
            .ToListAsync(cancellationToken);
        return pairs.ToLookup(pair => pair.OriginId, pair => pair.Observation);
    }
}
