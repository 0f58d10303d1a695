using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Cities;

internal sealed class CityByCodeDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : KeyedDataLoader<string, City>(contexts, ByCode, batchScheduler, options)
{
    private static readonly KeyedQuery<string, City> ByCode = new(nameof(City.Code));
}
