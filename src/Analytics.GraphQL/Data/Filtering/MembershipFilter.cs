using System.Linq.Expressions;
using System.Reflection;

namespace Analytics.GraphQL.Data;

/// <summary><c>in</c>, <c>nin</c>: one of several values, among them perhaps null; none of them where the list is empty.</summary>
internal sealed class MembershipFilter(string name, bool negated) : FilterHandler
{
    private static readonly MethodInfo Contains = typeof(Enumerable).GetMethods()
        .Single(method => method.Name == nameof(Enumerable.Contains) && method.GetParameters().Length == 2);

    public override Expression Test(Expression instance, object? value)
    {
        var given = value as object?[] ?? throw NullValue(name);
        var usable = Comparison.CanBeNull(instance.Type) ? given : Array.FindAll(given, item => item is not null);
        var values = Array.CreateInstance(instance.Type, usable.Length);
        for (var i = 0; i < usable.Length; i++)
        {
            values.SetValue(ValueConversion.To(usable[i], instance.Type), i);
        }

        var sequence = Captured.Of(values, typeof(IEnumerable<>).MakeGenericType(instance.Type));
        var test = Expression.Call(Contains.MakeGenericMethod(instance.Type), sequence, instance);
        return negated ? Expression.Not(test) : test;
    }
}
