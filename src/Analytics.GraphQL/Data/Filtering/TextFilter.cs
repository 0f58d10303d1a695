using System.Linq.Expressions;
using System.Reflection;

namespace Analytics.GraphQL.Data;

/// <summary><c>contains startsWith endsWith</c>, which no null passes, and their negations, which every null passes. Case counts.</summary>
internal sealed class TextFilter(string name, string method, bool negated) : FilterHandler
{
    private readonly MethodInfo _method = typeof(string).GetMethod(method, [typeof(string)])!;

    public override Expression Test(Expression instance, object? value)
    {
        var text = Captured.Of(value ?? throw NullValue(name), typeof(string));
        var test = Expression.Call(instance, _method, text);
        return negated
            ? Expression.OrElse(Comparison.IsNull(instance), Expression.Not(test))
            : Expression.AndAlso(Expression.Not(Comparison.IsNull(instance)), test);
    }
}
