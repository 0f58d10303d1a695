using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Institutions;

internal sealed class InstitutionByKeyDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : KeyedDataLoader<string, Institution>(contexts, ByKey, batchScheduler, options)
{
    private static readonly KeyedQuery<string, Institution> ByKey = new(nameof(Institution.Key));
}
