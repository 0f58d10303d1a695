using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary><c>and</c>, <c>or</c>: a list of filters; an empty list or null lets every instance pass.</summary>
internal sealed class CombinationFilter(ExpressionType combination) : FilterHandler
{
    public override Expression? Test(Expression instance, object? value)
    {
        Expression? combined = null;
        foreach (var filter in value as object?[] ?? [])
        {
            var test = PredicateBuilder.All((InputObject)filter!, instance);
            if (test is null && combination is ExpressionType.OrElse)
            {
                return null;
            }

            combined = combined is null || test is null ? test ?? combined : Expression.MakeBinary(combination, combined, test);
        }

        return combined;
    }
}
