using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Data;

/// <summary>The statement of a page that no variable changes: made ready when its operation asks for it a second time.</summary>
internal sealed class RepeatedPage<T>
{
    private int _asked;
    private Ready? _ready;

    /// <summary>The page of a selection; null where it may be another one the next time.</summary>
    public static RepeatedPage<T>? Of(ResolverContext context, ListRequest<T> request) =>
        context.Selection.HasConstantArguments && request.Query.Predicate is null && request.Paging is { After: null, Before: null }
            ? context.Selection.Remember(static _ => new RepeatedPage<T>())
            : null;

    /// <summary>Runs the statement on the rows that a resolver gave.</summary>
    public Task<List<T>> ReadAsync(IQueryable<T> rows, Func<IQueryable<T>> compose, IQueryExecutor executor, CancellationToken cancellationToken)
    {
        if (_ready is { } ready && ready.Kind == rows.GetType())
        {
            return ready.Read(rows, cancellationToken);
        }

        var query = compose();
        if (Interlocked.Increment(ref _asked) == 2 && executor.Prepare(rows, query) is { } read)
        {
            _ready = new Ready(rows.GetType(), read);
        }

        return executor.ToListAsync(query, cancellationToken);
    }

    private sealed record Ready(Type Kind, Func<IQueryable<T>, CancellationToken, Task<List<T>>> Read);
}
