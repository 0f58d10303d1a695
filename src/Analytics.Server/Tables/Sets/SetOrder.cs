using System.Linq.Expressions;
using System.Reflection;

namespace Analytics.Server.Tables.Sets;

/// <summary>Orders rows by their columns, ascending.</summary>
internal static class SetOrder<TRow>
{
    /// <summary>The rows, by a column where those before are equal.</summary>
    public static IQueryable<TRow> Then(IQueryable<TRow> rows, PropertyInfo property)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var column = Expression.Lambda(Expression.Property(row, property), row);
        var method = rows.Expression is MethodCallExpression { Method.Name: "OrderBy" or "ThenBy" } ? "ThenBy" : "OrderBy";
        return rows.Provider.CreateQuery<TRow>(Expression.Call(typeof(Queryable), method, [typeof(TRow), property.PropertyType], rows.Expression, Expression.Quote(column)));
    }
}
