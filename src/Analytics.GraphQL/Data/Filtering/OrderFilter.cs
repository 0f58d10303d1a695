using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary><c>gt gte lt lte</c>, which no null passes, and their negations, which every null passes.</summary>
internal sealed class OrderFilter(string name, ExpressionType comparison, bool negated) : FilterHandler
{
    public override Expression Test(Expression instance, object? value)
    {
        var operand = ValueConversion.To(value ?? throw NullValue(name), instance.Type)!;
        var test = Comparison.Make(comparison, instance, operand);
        if (!negated)
        {
            return test;
        }

        var opposite = Expression.Not(test);
        return Comparison.CanBeNull(instance.Type) ? Expression.OrElse(Comparison.IsNull(instance), opposite) : opposite;
    }
}
