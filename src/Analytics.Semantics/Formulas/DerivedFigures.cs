using Analytics.Semantics.Figures;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>A formula over the figures of each cell.</summary>
internal sealed class DerivedFigures(DeriveNode node, IReadOnlyDictionary<string, CellFigures> operands, EvaluationScope scope) : CellFigures
{
    public override Figure At(Cell cell) => Evaluate(figures => figures.At(cell));

    public override Figure Sum(IReadOnlyList<Cell> cells) => Evaluate(figures => figures.Sum(cells));

    private Figure Evaluate(Func<CellFigures, Figure> read)
    {
        var figures = operands.ToDictionary(operand => operand.Key, operand => read(operand.Value), StringComparer.Ordinal);
        var result = FigureExpression.Evaluate(node.Measure.Expression, name => figures[name]);
        if (result.IsKnown)
        {
            scope.Compare([.. figures.Values]);
        }

        return result.IsKnown && node.Measure.Minimum is { } minimum ? AtLeast(result, minimum) : result;
    }

    private static Figure AtLeast(Figure figure, decimal minimum)
    {
        var bounds = figure.Bounds.Intersect(new Interval(minimum, null));
        return bounds.IsEmpty
            ? figure with { HasConflict = true }
            : figure with { Bounds = bounds, Value = figure.Value is { } value ? bounds.Clamp(value) : null };
    }
}
