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
}
