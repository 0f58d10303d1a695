using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Donors;

internal sealed class DonorByKeyDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : KeyedDataLoader<string, Donor>(contexts, ByKey, batchScheduler, options)
{
    private static readonly KeyedQuery<string, Donor> ByKey = new(nameof(Donor.Key));
}
