using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary><c>eq</c>, <c>neq</c>; null is a value like any other.</summary>
internal sealed class EqualityFilter(bool negated) : FilterHandler
{
    public override Expression Test(Expression instance, object? value)
    {
        var comparison = negated ? ExpressionType.NotEqual : ExpressionType.Equal;
        if (value is not null)
        {
            return Comparison.Make(comparison, instance, ValueConversion.To(value, instance.Type)!);
        }

        return Comparison.CanBeNull(instance.Type)
            ? Expression.MakeBinary(comparison, instance, Expression.Constant(null, instance.Type))
            : Expression.Constant(negated);
    }
}
