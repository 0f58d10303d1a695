using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>A query taken apart: its rows, the order on top of them, and the projection on top of that.</summary>
internal sealed record OrderedQuery<T>(IQueryProvider Provider, Expression Source, IReadOnlyList<SortKey> Keys, Expression<Func<T, T>>? Selector)
{
    public static OrderedQuery<T> Parse(IQueryable<T> query)
    {
        var source = query.Expression;
        Expression<Func<T, T>>? selector = null;
        if (source is MethodCallExpression { Method.Name: "Select" } select && LambdaOf(select) is Expression<Func<T, T>> projection)
        {
            (source, selector) = (select.Arguments[0], projection);
        }

        var keys = new List<SortKey>();
        while (source is MethodCallExpression { Arguments.Count: 2 } call && IsOrder(call.Method.Name, out var ascending, out var isFirst))
        {
            keys.Insert(0, new SortKey(LambdaOf(call)!, ascending));
            source = call.Arguments[0];
            if (isFirst)
            {
                return new OrderedQuery<T>(query.Provider, source, keys, selector);
            }
        }

        return new OrderedQuery<T>(query.Provider, keys.Count == 0 ? source : query.Expression, [], selector);
    }

    public OrderedQuery<T> Where(LambdaExpression? predicate) =>
        predicate is null ? this : this with { Source = QueryMethods.OfQuery.Where(Source, predicate) };

    /// <summary>Ends the order with the key, so that no two rows are equal in it.</summary>
    public OrderedQuery<T> CompletedByKey()
    {
        var key = EntityProperties.KeyOf(typeof(T));
        var isComplete = Keys.Any(step => Accessor.DirectProperty(step.Selector) == key);
        return isComplete ? this : this with { Keys = [.. Keys, new SortKey(KeySelector.Value, Ascending: true)] };
    }

    public IQueryable<T> ToQuery()
    {
        var rows = QueryMethods.OfQuery.OrderBy(Source, Keys, reversed: false);
        return Provider.CreateQuery<T>(Selector is null ? rows : QueryMethods.OfQuery.Select(rows, Selector));
    }

    private static readonly Lazy<LambdaExpression> KeySelector = new(() => Accessor.Of(typeof(T), EntityProperties.KeyOf(typeof(T))));

    private static LambdaExpression? LambdaOf(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(Queryable) && call.Arguments is [_, UnaryExpression { Operand: LambdaExpression lambda }] ? lambda : null;

    private static bool IsOrder(string method, out bool ascending, out bool isFirst)
    {
        ascending = method is "OrderBy" or "ThenBy";
        isFirst = method is "OrderBy" or "OrderByDescending";
        return ascending || method is "OrderByDescending" or "ThenByDescending";
    }
}
