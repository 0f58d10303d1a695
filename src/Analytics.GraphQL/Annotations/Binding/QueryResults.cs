using Analytics.GraphQL.Data;

namespace Analytics.GraphQL.Annotations;

/// <summary>Completes queries and pages that methods give.</summary>
internal static class QueryResults
{
    public static ResultStep OfPage<T>(ListPlan plan)
    {
        _ = plan;
        return (_, value) => new ValueTask<object?>(new Connection<T>((Page<T>)value));
    }

    public static ResultStep OfQuery<T>(ListPlan plan) => async (context, value) =>
    {
        var request = ListRequest<T>.Of(context, plan);
        var rows = value as IQueryable<T> ?? ((IEnumerable<T>)value).AsQueryable();
        var query = request.Apply(rows, plan);
        var executor = value is IQueryable<T> ? request.Executor : InMemoryQueryExecutor.Instance;
        if (plan.PageSize is not null)
        {
            var paging = request.Paging with { Executor = executor };
            var reader = new PageReader<T>(rows, query.CompletedByKey(), paging, RepeatedPage<T>.Of(context, request));
            return new Connection<T>(await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false));
        }

        return plan.IsSingle
            ? await executor.FirstOrDefaultAsync(query.ToQuery(), context.RequestAborted).ConfigureAwait(false)
            : await executor.ToListAsync(query.ToQuery(), context.RequestAborted).ConfigureAwait(false);
    };
}
