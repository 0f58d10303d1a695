using System.Linq.Expressions;
using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Analytics.Server.Graph.Loading;

/// <summary>Loads a page of the entities that belong to each parent, for all parents of a level at once.</summary>
internal abstract class LinkDataLoader<T>(
    IDbContextFactory<AnalyticsDbContext> contexts,
    Expression<Func<T, int>> parentOf,
    IBatchScheduler batchScheduler,
    DataLoaderOptions options)
    : StatefulBatchDataLoader<int, Page<T>>(batchScheduler, options)
    where T : class
{
    protected override async Task<IReadOnlyDictionary<int, Page<T>>> LoadBatchAsync(
        IReadOnlyList<int> keys, DataLoaderFetchContext<Page<T>> context, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Set<T>()
            .Where(BelongsTo(keys))
            .With(context.GetQueryContext())
            .ToBatchPageAsync(parentOf, context.GetPagingArguments(), cancellationToken);
    }

    private Expression<Func<T, bool>> BelongsTo(IReadOnlyList<int> keys)
    {
        Expression<Func<int, bool>> isKey = key => keys.Contains(key);
        return Expression.Lambda<Func<T, bool>>(
            ReplacingExpressionVisitor.Replace(isKey.Parameters[0], parentOf.Body, isKey.Body), parentOf.Parameters);
    }
}
