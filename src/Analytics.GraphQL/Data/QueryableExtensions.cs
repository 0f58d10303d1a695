using System.Linq.Expressions;
using Analytics.GraphQL.Data;

namespace Analytics.GraphQL;

/// <summary>Filters, sorts, projects and pages queries as a client asks.</summary>
public static class QueryableExtensions
{
    /// <summary>The rows, order and columns that <paramref name="queryContext"/> asks for.</summary>
    /// <param name="source">The rows, perhaps with an order, which stands where the client asks for none.</param>
    /// <param name="queryContext">What the client asks.</param>
    /// <param name="modifySorting">Completes or replaces the client's order.</param>
    public static IQueryable<T> With<T>(
        this IQueryable<T> source, QueryContext<T>? queryContext, Func<SortDefinition<T>, SortDefinition<T>>? modifySorting = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var query = OrderedQuery<T>.Parse(source);
        var sorting = queryContext?.Sorting ?? SortDefinition<T>.Empty;
        sorting = modifySorting is null ? sorting : modifySorting(sorting);
        query = query.Where(queryContext?.Predicate);
        return (query with
        {
            Keys = sorting.Keys.Count == 0 ? query.Keys : sorting.Keys,
            Selector = queryContext?.Selector ?? query.Selector,
        }).ToQuery();
    }

    /// <summary>One page of the rows, in their order completed by the key.</summary>
    /// <exception cref="GraphQLException">A cursor is not one of this list and order.</exception>
    public static Task<Page<T>> ToPageAsync<T>(this IQueryable<T> source, PagingArguments arguments, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new PageReader<T>(source, OrderedQuery<T>.Parse(source).CompletedByKey(), arguments).ReadAsync(cancellationToken);
    }

    /// <summary>One page of the rows of each group, all by one statement, and their counts by one more where they are asked for.</summary>
    /// <param name="source">The rows of all groups.</param>
    /// <param name="keySelector">The key of a row's group.</param>
    /// <param name="arguments">The page, the same of every group.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    /// <returns>The page by key; a group without rows is missing.</returns>
    /// <exception cref="GraphQLException">A cursor is not one of this list and order.</exception>
    public static Task<Dictionary<TKey, Page<T>>> ToBatchPageAsync<TKey, T>(
        this IQueryable<T> source, Expression<Func<T, TKey>> keySelector, PagingArguments arguments, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        var query = OrderedQuery<T>.Parse(source).CompletedByKey();
        return new BatchPageReader<TKey, T>(query, keySelector, arguments).ReadAsync(cancellationToken);
    }
}
