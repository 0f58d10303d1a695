namespace Analytics.GraphQL;

/// <summary>Gives data loaders what a client asks of the lists that they load.</summary>
public static class DataLoaderExtensions
{
    /// <summary>The loader for one page and one selection; calls with equal ones share a batch.</summary>
    public static DataLoader<TKey, Page<T>> With<TKey, T>(
        this DataLoader<TKey, Page<T>> dataLoader, PagingArguments pagingArguments, QueryContext<T>? queryContext = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        var query = queryContext ?? QueryContext<T>.Empty;
        return dataLoader.Branch((pagingArguments, query), pagingArguments, query);
    }

    /// <summary>The loader for one selection; calls with the same one share a batch.</summary>
    public static DataLoader<TKey, T> With<TKey, T>(this DataLoader<TKey, T> dataLoader, QueryContext<T>? queryContext)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        var query = queryContext ?? QueryContext<T>.Empty;
        return dataLoader.Branch(query, query);
    }

    /// <summary>The page that the loader was called for.</summary>
    /// <exception cref="InvalidOperationException">It was called without one.</exception>
    public static PagingArguments GetPagingArguments<TValue>(this DataLoaderFetchContext<TValue> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetRequiredState<PagingArguments>();
    }

    /// <summary>The selection that the loader was called for; an empty one where it was called without.</summary>
    public static QueryContext<T> GetQueryContext<T, TValue>(this DataLoaderFetchContext<TValue> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetState<QueryContext<T>>() ?? QueryContext<T>.Empty;
    }

    /// <summary>The selection of the page's rows that the loader was called for; an empty one where it was called without.</summary>
    public static QueryContext<T> GetQueryContext<T>(this DataLoaderFetchContext<Page<T>> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetState<QueryContext<T>>() ?? QueryContext<T>.Empty;
    }
}
