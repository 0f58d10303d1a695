using System.Linq.Expressions;
using System.Reflection;

namespace Analytics.GraphQL.Data;

/// <summary>Comparisons of a member with a value, null-safe as in C#: a null member equals null alone and is neither less nor greater.</summary>
internal static class Comparison
{
    private static readonly MethodInfo CompareText = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    public static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    public static Expression IsNull(Expression member) => Expression.Equal(member, Expression.Constant(null, member.Type));

    /// <summary>Compares with a captured value that is not null.</summary>
    public static Expression Make(ExpressionType comparison, Expression member, object value)
    {
        var type = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        var operand = Captured.Of(value, type);
        return comparison is ExpressionType.Equal or ExpressionType.NotEqual
            ? Expression.MakeBinary(comparison, member, Lift(operand, member.Type))
            : Ordered(comparison, member, operand, type);
    }

    private static BinaryExpression Ordered(ExpressionType comparison, Expression member, Expression operand, Type type)
    {
        if (type == typeof(string))
        {
            return Expression.MakeBinary(comparison, Expression.Call(CompareText, member, operand), Expression.Constant(0));
        }

        if (type == typeof(bool))
        {
            return Expression.MakeBinary(comparison, AsNumber(member), AsNumber(Lift(operand, member.Type)));
        }

        if (type.IsEnum)
        {
            var number = Enum.GetUnderlyingType(type);
            var lifted = member.Type == type ? number : typeof(Nullable<>).MakeGenericType(number);
            return Expression.MakeBinary(comparison, Expression.Convert(member, lifted), Expression.Convert(operand, lifted));
        }

        return Expression.MakeBinary(comparison, member, Lift(operand, member.Type));
    }

    private static Expression Lift(Expression operand, Type type) =>
        operand.Type == type ? operand : Expression.Convert(operand, type);

    private static ConditionalExpression AsNumber(Expression truth)
    {
        if (truth.Type == typeof(bool))
        {
            return Expression.Condition(truth, Expression.Constant(1), Expression.Constant(0));
        }

        var number = AsNumber(Expression.Property(truth, nameof(Nullable<>.Value)));
        return Expression.Condition(IsNull(truth), Expression.Constant(null, typeof(int?)), Expression.Convert(number, typeof(int?)));
    }
}
