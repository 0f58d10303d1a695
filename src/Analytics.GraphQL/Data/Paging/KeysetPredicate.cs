using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>Finds the rows that stand after or before given values in an order: nulls first ascending, last descending.</summary>
internal static class KeysetPredicate
{
    public static Expression<Func<T, bool>> Build<T>(IReadOnlyList<SortKey> keys, object?[] values, bool isAfter)
    {
        var row = Expression.Parameter(typeof(T), "x");
        Expression? beyond = null;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var member = Accessor.Read(keys[i].Selector, row);
            beyond = Step(member, values[i], keys[i].Ascending == isAfter, beyond);
        }

        return Expression.Lambda<Func<T, bool>>(beyond ?? Expression.Constant(false), row);
    }

    /// <summary>Beyond the value, or at it and beyond in the steps that follow. <c>a &gt;= v &amp;&amp; (a &gt; v || rest)</c> lets an index be used.</summary>
    private static Expression Step(Expression member, object? value, bool upward, Expression? rest)
    {
        if (value is null)
        {
            return AtNull(member, upward, rest);
        }

        var beyond = Comparison.Make(upward ? ExpressionType.GreaterThan : ExpressionType.LessThan, member, value);
        var orNull = !upward && Comparison.CanBeNull(member.Type);
        if (rest is null)
        {
            return orNull ? Expression.OrElse(beyond, Comparison.IsNull(member)) : beyond;
        }

        var at = Comparison.Make(ExpressionType.Equal, member, value);
        if (orNull)
        {
            return Expression.OrElse(Expression.OrElse(beyond, Comparison.IsNull(member)), Expression.AndAlso(at, rest));
        }

        var from = Comparison.Make(upward ? ExpressionType.GreaterThanOrEqual : ExpressionType.LessThanOrEqual, member, value);
        return Expression.AndAlso(from, Expression.OrElse(beyond, rest));
    }

    private static Expression AtNull(Expression member, bool upward, Expression? rest)
    {
        var isNull = Comparison.IsNull(member);
        Expression? atNull = rest is null ? null : Expression.AndAlso(isNull, rest);
        if (!upward)
        {
            return atNull ?? Expression.Constant(false);
        }

        var above = Expression.Not(isNull);
        return atNull is null ? above : Expression.OrElse(above, atNull);
    }
}
