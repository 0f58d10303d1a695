using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Cities;

internal sealed class CityByCodeDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<string, City>(batchScheduler, options)
{
    private static readonly Func<AnalyticsDbContext, string[], IAsyncEnumerable<City>> Query = EF.CompileAsyncQuery(
        (AnalyticsDbContext database, string[] keys) => database.Cities.Where(city => keys.Contains(city.Code)));

    protected override async Task<IReadOnlyDictionary<string, City>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var found = new Dictionary<string, City>(keys.Count);
        await foreach (var city in Query(database, [.. keys]).WithCancellation(cancellationToken))
        {
            found.Add(city.Code, city);
        }

        return found;
    }
}
