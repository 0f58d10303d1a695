using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Analytics.GraphQL.Data;

/// <summary>Calls of LINQ's operators in expressions, on a query or on a group inside one.</summary>
internal sealed class QueryMethods
{
    public static readonly QueryMethods OfQuery = new(typeof(Queryable));
    public static readonly QueryMethods OfGroup = new(typeof(Enumerable));
    private readonly bool _quoted;
    private readonly Dictionary<string, MethodInfo> _open;
    private readonly ConcurrentDictionary<(string, Type, Type?), MethodInfo> _closed = [];

    private QueryMethods(Type type)
    {
        _quoted = type == typeof(Queryable);
        _open = new(StringComparer.Ordinal);
        foreach (var name in new[] { "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Select", "GroupBy" })
        {
            _open[name] = type.GetMethods().First(method => method.Name == name && method.GetParameters().Length == 2);
        }

        _open["Take"] = type.GetMethods().Single(method => method.Name == "Take" && method.GetParameters()[1].ParameterType == typeof(int));
        _open["Count"] = type.GetMethods().Single(method => method.Name == "Count" && method.GetParameters().Length == 1);
        _open["ToList"] = typeof(Enumerable).GetMethod("ToList")!;
    }

    public Expression Where(Expression source, LambdaExpression predicate) =>
        Expression.Call(Close("Where", predicate.Parameters[0].Type), source, Quoted(predicate));

    public Expression Select(Expression source, LambdaExpression selector) =>
        Expression.Call(Close("Select", selector.Parameters[0].Type, selector.ReturnType), source, Quoted(selector));

    public Expression GroupBy(Expression source, LambdaExpression key) =>
        Expression.Call(Close("GroupBy", key.Parameters[0].Type, key.ReturnType), source, Quoted(key));

    public Expression Take(Expression source, Type row, int count) =>
        Expression.Call(Close("Take", row), source, Captured.Of(count, typeof(int)));

    public Expression Count(Expression source, Type row) => Expression.Call(Close("Count", row), source);

    public Expression ToList(Expression source, Type row) => Expression.Call(Close("ToList", row), source);

    public Expression OrderBy(Expression source, IReadOnlyList<SortKey> keys, bool reversed)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var key = keys[i].Selector;
            var ascending = keys[i].Ascending != reversed;
            var name = (i == 0, ascending) switch
            {
                (true, true) => "OrderBy",
                (true, false) => "OrderByDescending",
                (false, true) => "ThenBy",
                _ => "ThenByDescending",
            };
            source = Expression.Call(Close(name, key.Parameters[0].Type, key.ReturnType), source, Quoted(key));
        }

        return source;
    }

    private MethodInfo Close(string name, Type row, Type? second = null) => _closed.GetOrAdd(
        (name, row, second),
        static (key, open) => key.Item3 is null
            ? open[key.Item1].MakeGenericMethod(key.Item2)
            : open[key.Item1].MakeGenericMethod(key.Item2, key.Item3),
        _open);

    private Expression Quoted(LambdaExpression lambda) => _quoted ? Expression.Quote(lambda) : lambda;
}
