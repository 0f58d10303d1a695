using Analytics.Semantics.Model.Expressions;

namespace Analytics.Semantics.Figures;

/// <summary>Evaluates the expressions of derived measures.</summary>
public static class FigureExpression
{
    /// <summary>The expression over figures, unrounded.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="figureOf">The figure of a measure, by name.</param>
    public static Figure Evaluate(Expression expression, Func<string, Figure> figureOf) => throw new NotImplementedException();
}
