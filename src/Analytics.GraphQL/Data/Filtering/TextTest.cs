using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>Tests of texts in which case counts, which it does not in SQLite's LIKE: the ends of a text are cut out and compared.</summary>
internal static class TextTest
{
    /// <param name="method"><c>Contains</c>, <c>StartsWith</c> or <c>EndsWith</c>, in any case.</param>
    /// <param name="value">The text that is tested; not null.</param>
    /// <param name="part">What it is tested for.</param>
    public static Expression Make(string method, Expression value, string part)
    {
        var text = Captured.Of(part, typeof(string));
        if (method.Equals(nameof(string.Contains), StringComparison.OrdinalIgnoreCase))
        {
            return Expression.Call(value, nameof(string.Contains), null, text);
        }

        var atStart = method.Equals(nameof(string.StartsWith), StringComparison.OrdinalIgnoreCase);
        return Lengths(part).Select(length => Cut(value, text, length, atStart)).Aggregate<Expression>(Expression.OrElse);
    }

    // A database counts code points, memory UTF-16 units; a cut of the wrong length equals nothing.
    private static IEnumerable<int> Lengths(string part) => new[] { part.Length, part.EnumerateRunes().Count() }.Distinct();

    private static BinaryExpression Cut(Expression value, Expression text, int units, bool atStart)
    {
        var length = Captured.Of(units, typeof(int));
        var whole = Expression.Property(value, nameof(string.Length));
        var start = atStart ? (Expression)Expression.Constant(0) : Expression.Subtract(whole, length);
        var cut = Expression.Call(value, nameof(string.Substring), null, start, length);
        return Expression.AndAlso(Expression.GreaterThanOrEqual(whole, length), Expression.Equal(cut, text));
    }
}
