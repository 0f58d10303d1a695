using Analytics.GraphQL;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Hosting;

/// <summary>Runs the graph's queries through Entity Framework.</summary>
internal sealed class EntityQueryExecutor : IQueryExecutor
{
    public Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellation) => query.CountAsync(cancellation);

    public Task<List<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellation) => query.ToListAsync(cancellation);

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellation) => query.FirstOrDefaultAsync(cancellation);
}
