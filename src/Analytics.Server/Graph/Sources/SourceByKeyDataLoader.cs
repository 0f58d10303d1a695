using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Sources;

internal sealed class SourceByKeyDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : KeyedDataLoader<string, Source>(contexts, ByKey, batchScheduler, options)
{
    private static readonly KeyedQuery<string, Source> ByKey = new(nameof(Source.Key));
}
