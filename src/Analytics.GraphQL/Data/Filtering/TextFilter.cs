using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary><c>contains startsWith endsWith</c>, which no null passes, and their negations, which every null passes. Case counts.</summary>
internal sealed class TextFilter(string name, string method, bool negated) : FilterHandler
{
    public override Expression Test(Expression instance, object? value)
    {
        var test = TextTest.Make(method, instance, (string)(value ?? throw NullValue(name)));
        return negated
            ? Expression.OrElse(Comparison.IsNull(instance), Expression.Not(test))
            : Expression.AndAlso(Expression.Not(Comparison.IsNull(instance)), test);
    }
}
