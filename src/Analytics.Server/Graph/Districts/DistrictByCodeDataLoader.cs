using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Districts;

internal sealed class DistrictByCodeDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : KeyedDataLoader<string, District>(contexts, ByCode, batchScheduler, options)
{
    private static readonly KeyedQuery<string, District> ByCode = new(nameof(District.Code));
}
