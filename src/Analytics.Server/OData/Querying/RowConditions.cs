using System.Linq.Expressions;
using Analytics.GraphQL.Data;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.OData.Querying;

/// <summary>Makes conditions on rows.</summary>
internal static class RowConditions
{
    /// <summary>A column equals a value that is not null.</summary>
    public static LambdaExpression Equal(EntitySet set, string column, object value)
    {
        var row = Expression.Parameter(set.RowType, "row");
        return Expression.Lambda(Comparison.Make(ExpressionType.Equal, Expression.Property(row, set.Find(column)!.Property), value), row);
    }

    /// <summary>A column equals one of some values, none of which is null.</summary>
    public static LambdaExpression Among(EntitySet set, string column, IReadOnlyCollection<object> values)
    {
        var row = Expression.Parameter(set.RowType, "row");
        Expression value = Expression.Property(row, set.Find(column)!.Property);
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        var list = Array.CreateInstance(type, values.Count);
        values.Select((one, place) => (one, place)).ToList().ForEach(item => list.SetValue(item.one, item.place));
        value = value.Type == type ? value : Expression.Property(value, nameof(Nullable<>.Value));
        return Expression.Lambda(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [type], Captured.Of(list, list.GetType()), value), row);
    }

    /// <summary>Both hold; null holds.</summary>
    public static LambdaExpression? Both(LambdaExpression? one, LambdaExpression? other) => one is null ? other
        : other is null ? one
        : Expression.Lambda(Expression.AndAlso(one.Body, Accessor.Read(other, one.Parameters[0])), one.Parameters[0]);
}
