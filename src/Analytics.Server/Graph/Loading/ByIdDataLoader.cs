using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Loading;

/// <summary>Loads entities by their id, all of a level at once.</summary>
internal abstract class ByIdDataLoader<T>(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : KeyedDataLoader<int, T>(contexts, ById, batchScheduler, options)
    where T : class
{
    private static readonly KeyedQuery<int, T> ById = new("Id");
}
