using System.Linq.Expressions;
using Analytics.GraphQL.Data;
using Microsoft.OData.UriParser;

namespace Analytics.Server.OData.Querying;

/// <summary>Compares operands with values, minding what is missing: it equals null alone, and is neither less nor greater.</summary>
internal static class OperandComparison
{
    /// <param name="operand">What is compared.</param>
    /// <param name="kind">How.</param>
    /// <param name="value">With what; null for null.</param>
    /// <param name="negated">Whether the comparison must not hold.</param>
    /// <exception cref="ODataFault">The operator compares nothing.</exception>
    public static Expression Make(FilterOperand operand, BinaryOperatorKind kind, object? value, bool negated)
    {
        var isEquality = kind is BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual;
        if (value is null)
        {
            var missing = operand.IsMissing ?? Expression.Constant(false);
            return !isEquality ? Expression.Constant(negated) : kind == BinaryOperatorKind.Equal != negated ? missing : Expression.Not(missing);
        }

        return Known(operand, Comparison.Make(TypeOf(kind), operand.Value, value), negated, whenMissing: kind == BinaryOperatorKind.NotEqual != negated);
    }

    /// <summary>A condition, or its negation, that holds or not where the operand is missing.</summary>
    public static Expression Known(FilterOperand operand, Expression holds, bool negated, bool whenMissing)
    {
        var told = negated ? Expression.Not(holds) : holds;
        return operand.IsMissing is not { } missing ? told
            : whenMissing ? Expression.OrElse(missing, told) : Expression.AndAlso(Expression.Not(missing), told);
    }

    private static ExpressionType TypeOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equal => ExpressionType.Equal,
        BinaryOperatorKind.NotEqual => ExpressionType.NotEqual,
        BinaryOperatorKind.GreaterThan => ExpressionType.GreaterThan,
        BinaryOperatorKind.GreaterThanOrEqual => ExpressionType.GreaterThanOrEqual,
        BinaryOperatorKind.LessThan => ExpressionType.LessThan,
        BinaryOperatorKind.LessThanOrEqual => ExpressionType.LessThanOrEqual,
        _ => throw OperandTranslator.Unsupported($"'{Nodes.Word(kind)}'"),
    };
}
