using System.Linq.Expressions;
using Analytics.GraphQL.Data;

namespace Analytics.Server.Tables.Sets;

/// <summary>Makes the query of a request.</summary>
internal static class SetQuery<TRow>
{
    public static IQueryable<TRow> Of(IQueryable<TRow> rows, SetRequest request)
    {
        var keys = request.Order.Select(step => new SortKey(Accessor.Of(typeof(TRow), step.Column.Property), step.Ascending)).ToList();
        var source = Where(rows.Expression, request.Filter);
        source = Where(source, request.After is { } after ? KeysetPredicate.Build<TRow>(keys, [.. after], isAfter: true) : FromFirstDay(request));
        source = QueryMethods.OfQuery.OrderBy(source, keys, reversed: false);
        source = request.Skip == 0 ? source : Expression.Call(typeof(Queryable), nameof(Queryable.Skip), [typeof(TRow)], source, Captured.Of(request.Skip, typeof(int)));
        source = request.Take is { } take ? QueryMethods.OfQuery.Take(source, typeof(TRow), take) : source;
        source = request.Columns is { } columns ? QueryMethods.OfQuery.Select(source, Only(columns)) : source;
        return rows.Provider.CreateQuery<TRow>(source);
    }

    /// <summary>The rows that pass.</summary>
    public static IQueryable<TRow> Passing(IQueryable<TRow> rows, LambdaExpression? filter) =>
        rows.Provider.CreateQuery<TRow>(Where(rows.Expression, filter));

    private static Expression Where(Expression source, LambdaExpression? filter) =>
        filter is null ? source : QueryMethods.OfQuery.Where(source, filter);

    // Every row passes; without it SQLite sorts all rows for a small page, where an index holds the days in order.
    private static LambdaExpression? FromFirstDay(SetRequest request)
    {
        if (request.Take is null || request.Order[0] is not { Ascending: true } first || first.Column.Property.PropertyType != typeof(DateOnly))
        {
            return null;
        }

        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda(Comparison.Make(ExpressionType.GreaterThanOrEqual, Expression.Property(row, first.Column.Property), DateOnly.MinValue), row);
    }

    private static Expression<Func<TRow, TRow>> Only(IEnumerable<SetColumn> columns)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var kept = columns.Select(column => Expression.Bind(column.Property, Expression.Property(row, column.Property)));
        return Expression.Lambda<Func<TRow, TRow>>(Expression.MemberInit(Expression.New(typeof(TRow)), kept), row);
    }
}
