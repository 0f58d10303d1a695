using Analytics.Semantics.Model.Expressions;

namespace Analytics.Semantics.Figures;

/// <summary>Formulas over figures.</summary>
public static class FigureExpression
{
    private const int Decimals = 24;

    /// <summary>
    /// The figure of a formula, unrounded. Where an operand is not known, neither is the result; the value is null where an operand has none, and where one of a
    /// ratio, a product or a difference of measures has an open end.
    /// </summary>
    /// <param name="expression">The formula.</param>
    /// <param name="figureOf">Gives the figure of a measure by name.</param>
    public static Figure Evaluate(Expression expression, Func<string, Figure> figureOf)
    {
        ArgumentNullException.ThrowIfNull(figureOf);
        return expression switch
        {
            Constant constant => Exactly(constant.Value),
            MeasureUse use => figureOf(use.Measure),
            Operation operation => Evaluate(operation, Evaluate(operation.Left, figureOf), Evaluate(operation.Right, figureOf)),
            _ => throw new ArgumentException($"'{expression}' is no formula.", nameof(expression)),
        };
    }

    private static Figure Exactly(decimal value) => new()
    {
        Value = value,
        Bounds = Interval.Exactly(value),
        Qualifier = Qualifier.Exact,
        Status = FigureStatus.Reported,
    };

    private static Figure Evaluate(Operation operation, Figure left, Figure right)
    {
        if (!left.IsKnown || !right.IsKnown)
        {
            return new Figure { Status = left.IsKnown ? right.Status : left.Status };
        }

        var bounds = BoundsOf(operation.Operator, left.Bounds, right.Bounds);
        return FigureOrigin.Of(left, right) with
        {
            Value = HasValue(operation, left, right) ? ValueOf(operation.Operator, left.Value!.Value, right.Value!.Value) : null,
            Bounds = bounds,
            Status = FigureOrigin.StatusOf([left, right], bounds),
        };
    }

    private static Interval BoundsOf(Operator meaning, Interval left, Interval right) => meaning switch
    {
        Operator.Add => left.Add(right),
        Operator.Subtract => left.Subtract(right),
        Operator.Multiply => left.Multiply(right),
        _ => left.Divide(right, Decimals),
    };

    private static bool HasValue(Operation operation, Figure left, Figure right)
    {
        var keepsOpen = operation.Operator == Operator.Add
            || operation.Right is Constant
            || (operation.Left is Constant && operation.Operator == Operator.Multiply);
        return left.Value is not null && right.Value is not null
            && (keepsOpen || !(FigureOrigin.IsOpen(left) || FigureOrigin.IsOpen(right)));
    }

    private static decimal? ValueOf(Operator meaning, decimal left, decimal right)
    {
        try
        {
            return meaning switch
            {
                Operator.Add => left + right,
                Operator.Subtract => left - right,
                Operator.Multiply => left * right,
                _ => right == 0 ? null : left / right,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
