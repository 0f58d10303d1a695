namespace Analytics.GraphQL;

/// <summary>Runs queries that the engine composed; a database's provider of queries is plugged in here.</summary>
public interface IQueryExecutor
{
    /// <summary>How many rows the query has.</summary>
    Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>All rows of the query, in its order.</summary>
    Task<List<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>The first row of the query; null where it has none.</summary>
    Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>Makes a query ready to be run many times. Null, which is the default, where nothing is gained by it.</summary>
    /// <param name="rows">The rows that the query begins with; each run is given others, of the same type of object.</param>
    /// <param name="query">The query, whose captured values stay as they are.</param>
    Func<IQueryable<T>, CancellationToken, Task<List<TRow>>>? Prepare<T, TRow>(IQueryable<T> rows, IQueryable<TRow> query) => null;
}
