using Analytics.Semantics.Model.Expressions;

namespace Analytics.Semantics.Figures;

/// <summary>Evaluates the expressions of derived measures.</summary>
public static class FigureExpression
{
    /// <summary>The expression over figures, unrounded; a measure alone is its own figure.</summary>
    /// <remarks>
    /// A ratio, product or difference of measures of which one has an open end has bounds but no value; sums and
    /// scalings keep it. An operand without a figure gives its status; a division by exactly 0 is not applicable.
    /// </remarks>
    /// <param name="expression">The expression; a number in it is exact.</param>
    /// <param name="figureOf">The figure of a measure, by name.</param>
    public static Figure Evaluate(Expression expression, Func<string, Figure> figureOf) => expression switch
    {
        Constant constant => Exactly(constant.Value),
        MeasureUse use => figureOf(use.Measure),
        Operation operation => FigureOperation.Of(
            operation.Operator,
            Evaluate(operation.Left, figureOf),
            Evaluate(operation.Right, figureOf),
            KeepsValue(operation)),
        _ => throw new ArgumentException($"'{expression}' is no expression of figures.", nameof(expression)),
    };

    private static Figure Exactly(decimal value) => new()
    {
        Value = value,
        Bounds = Interval.Exactly(value),
        Qualifier = Qualifier.Exact,
        Status = FigureStatus.Reported,
    };

    private static bool KeepsValue(Operation operation) =>
        operation.Operator == Operator.Add
        || !operation.Right.Uses.Any()
        || (operation.Operator == Operator.Multiply && !operation.Left.Uses.Any());
}
