namespace Analytics.GraphQL.Data;

/// <summary>Runs queries over collections, at once.</summary>
internal sealed class InMemoryQueryExecutor : IQueryExecutor
{
    public static readonly InMemoryQueryExecutor Instance = new();

    public Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) => Task.FromResult(query.Count());

    public Task<List<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) => Task.FromResult(query.ToList());

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) => Task.FromResult(query.FirstOrDefault());
}
