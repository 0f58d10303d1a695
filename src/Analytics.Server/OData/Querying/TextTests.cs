using System.Linq.Expressions;
using Analytics.GraphQL.Data;

namespace Analytics.Server.OData.Querying;

/// <summary>Tests of texts in which case counts, which it does not in SQLite's LIKE: the ends of a text are cut out and compared.</summary>
internal static class TextTests
{
    /// <param name="name"><c>contains</c>, <c>startswith</c> or <c>endswith</c>.</param>
    /// <param name="value">The text that is tested.</param>
    /// <param name="part">What it is tested for.</param>
    public static Expression Make(string name, Expression value, string part)
    {
        var text = Captured.Of(part, typeof(string));
        if (name == "contains")
        {
            return Expression.Call(value, nameof(string.Contains), null, text);
        }

        var length = Captured.Of(part.Length, typeof(int));
        var whole = Expression.Property(value, nameof(string.Length));
        var start = name == "startswith" ? (Expression)Expression.Constant(0) : Expression.Subtract(whole, length);
        var cut = Expression.Call(value, nameof(string.Substring), null, start, length);
        return Expression.AndAlso(Expression.GreaterThanOrEqual(whole, length), Expression.Equal(cut, text));
    }
}
