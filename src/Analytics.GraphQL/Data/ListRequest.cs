using System.Linq.Expressions;
using Analytics.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Data;

/// <summary>What one selected field asks of a list of <typeparamref name="T"/>: read once, used for every parent.</summary>
internal sealed class ListRequest<T>
{
    private ListRequest(ResolverContext context, ListPlan plan)
    {
        var arguments = context.Arguments;
        var predicate = plan.Where >= 0 && arguments[plan.Where] is InputObject where ? Predicate(where, context.FilterLimits, plan.Options) : null;
        var sorting = plan.Order >= 0 && arguments[plan.Order] is object?[] order ? Sorting(order, plan.Options) : null;
        Executor = context.Services.GetService<IQueryExecutor>() ?? InMemoryQueryExecutor.Instance;
        Query = new QueryContext<T>(Projection<T>.Of(context.Selection), predicate, sorting);
        Paging = plan.PageSize is { } size ? PageRequest.Read(context, plan.Paging, size) with { Executor = Executor } : default;
    }

    public QueryContext<T> Query { get; }

    public PagingArguments Paging { get; }

    public IQueryExecutor Executor { get; }

    public static ListRequest<T> Of(ResolverContext context, ListPlan plan)
    {
        if (context.State is not ListRequest<T> request)
        {
            context.State = request = new ListRequest<T>(context, plan);
        }

        return request;
    }

    private static Expression<Func<T, bool>>? Predicate(InputObject filter, FilterLimits limits, GraphQLOptions options)
    {
        limits.Check(filter, options);
        return PredicateBuilder.Build<T>(filter);
    }

    private static SortDefinition<T> Sorting(object?[] order, GraphQLOptions options)
    {
        var sorting = SortReader.Read<T>(order);
        return sorting.Keys.Count <= options.MaxSortFields
            ? sorting
            : throw new GraphQLException($"The order names {sorting.Keys.Count} fields; at most {options.MaxSortFields} are allowed.", ErrorCodes.Sort);
    }

    /// <summary>The rows that a resolver gave, as the field asks for them.</summary>
    public OrderedQuery<T> Apply(IQueryable<T> rows, ListPlan plan)
    {
        var query = OrderedQuery<T>.Parse(rows).Where(Query.Predicate);
        return query with
        {
            Keys = Query.Sorting is { Keys.Count: > 0 } sorting ? sorting.Keys : query.Keys,
            Selector = plan.IsProjected ? Query.Selector ?? query.Selector : query.Selector,
        };
    }
}
