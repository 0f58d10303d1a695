using System.Linq.Expressions;
using System.Reflection;

namespace Analytics.GraphQL.Data;

/// <summary><c>some none all</c>: how many elements of a list pass a filter.</summary>
internal sealed class QuantifierFilter(Quantifier quantifier, Type element) : FilterHandler
{
    private readonly MethodInfo _any = Find(nameof(Enumerable.Any), 2).MakeGenericMethod(element);
    private readonly MethodInfo _all = Find(nameof(Enumerable.All), 2).MakeGenericMethod(element);

    public override Expression? Test(Expression instance, object? value)
    {
        var filter = value as InputObject ?? throw NullValue(quantifier.ToString().ToLowerInvariant());
        var row = Expression.Parameter(element, "y");
        var test = PredicateBuilder.All(filter, row);
        if (test is null && quantifier is Quantifier.All)
        {
            return null;
        }

        var predicate = Expression.Lambda(test ?? Expression.Constant(true), row);
        var call = Expression.Call(quantifier is Quantifier.All ? _all : _any, instance, predicate);
        return quantifier is Quantifier.None ? Expression.Not(call) : call;
    }

    internal static MethodInfo Find(string name, int parameters) => typeof(Enumerable).GetMethods()
        .Single(method => method.Name == name && method.GetParameters().Length == parameters);
}
