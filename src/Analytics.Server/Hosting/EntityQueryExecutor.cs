using System.Linq.Expressions;
using Analytics.GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace Analytics.Server.Hosting;

/// <summary>Runs the graph's queries through Entity Framework.</summary>
internal sealed class EntityQueryExecutor : IQueryExecutor
{
    public Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellation) => query.CountAsync(cancellation);

    public Task<List<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellation) => query.ToListAsync(cancellation);

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellation) => query.FirstOrDefaultAsync(cancellation);

    /// <summary>Translates a query of a whole table once; null where the rows are anything else.</summary>
    public Func<IQueryable<T>, CancellationToken, Task<List<TRow>>>? Prepare<T, TRow>(IQueryable<T> rows, IQueryable<TRow> query)
    {
        if (rows is not IInfrastructure<IServiceProvider>)
        {
            return null;
        }

        var database = Expression.Parameter(typeof(DbContext), "database");
        var table = Expression.Call(database, nameof(DbContext.Set), [typeof(T)]);
        var body = ReplacingExpressionVisitor.Replace(rows.Expression, table, query.Expression);
        var read = EF.CompileQuery(Expression.Lambda<Func<DbContext, IQueryable<TRow>>>(body, database));
        return (source, cancellation) =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Task.FromResult(read(ContextOf(source)).ToList());
        };
    }

    private static DbContext ContextOf<T>(IQueryable<T> table) =>
        ((IInfrastructure<IServiceProvider>)table).Instance.GetRequiredService<ICurrentDbContext>().Context;
}
