using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Districts;

internal sealed class DistrictByCodeDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<string, District>(batchScheduler, options)
{
    private static readonly Func<AnalyticsDbContext, string[], IAsyncEnumerable<District>> Query = EF.CompileAsyncQuery(
        (AnalyticsDbContext database, string[] keys) => database.Districts.Where(district => keys.Contains(district.Code)));

    protected override async Task<IReadOnlyDictionary<string, District>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var found = new Dictionary<string, District>(keys.Count);
        await foreach (var district in Query(database, [.. keys]).WithCancellation(cancellationToken))
        {
            found.Add(district.Code, district);
        }

        return found;
    }
}
