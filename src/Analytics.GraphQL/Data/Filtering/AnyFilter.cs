using System.Linq.Expressions;
using System.Reflection;

namespace Analytics.GraphQL.Data;

/// <summary><c>any</c>: whether a list has elements.</summary>
internal sealed class AnyFilter(Type element) : FilterHandler
{
    private readonly MethodInfo _any = QuantifierFilter.Find(nameof(Enumerable.Any), 1).MakeGenericMethod(element);

    public override Expression Test(Expression instance, object? value)
    {
        var wanted = value as bool? ?? throw NullValue("any");
        var call = Expression.Call(_any, instance);
        return wanted ? call : Expression.Not(call);
    }
}
