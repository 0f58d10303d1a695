using System.Linq.Expressions;
using System.Reflection;

namespace Analytics.GraphQL.Data;

/// <summary>Puts an instance in place of a lambda's parameter.</summary>
internal sealed class Accessor(ParameterExpression parameter, Expression instance) : ExpressionVisitor
{
    /// <summary>The body of <paramref name="lambda"/>, read from <paramref name="instance"/>.</summary>
    public static Expression Read(LambdaExpression lambda, Expression instance) =>
        lambda.Body is MemberExpression { Member: PropertyInfo property } member && member.Expression == lambda.Parameters[0]
            ? Expression.Property(instance, property)
            : new Accessor(lambda.Parameters[0], instance).Visit(lambda.Body);

    /// <summary>The lambda that reads a property of <paramref name="type"/>.</summary>
    public static LambdaExpression Of(Type type, PropertyInfo property)
    {
        var instance = Expression.Parameter(type, "x");
        return Expression.Lambda(Expression.Property(instance, property), instance);
    }

    /// <summary>The property that <paramref name="lambda"/> reads directly from its parameter; null where it reads anything else.</summary>
    public static PropertyInfo? DirectProperty(LambdaExpression lambda) =>
        Unconverted(lambda.Body) is MemberExpression { Member: PropertyInfo property } member && member.Expression == lambda.Parameters[0]
            ? property
            : null;

    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? instance : node;

    private static Expression Unconverted(Expression body) =>
        body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : body;
}
