using Analytics.Semantics.Figures;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>Figures narrowed by others that they cannot exceed, or that cannot exceed them.</summary>
internal sealed class TightenedFigures(TightenNode node, CellFigures figures, CellFigures others, EvaluationScope scope) : CellFigures
{
    public override Figure At(Cell cell) => Narrow(figures.At(cell), scope.InPassing(() => others.At(cell)));

    public override Figure Sum(IReadOnlyList<Cell> cells) => figures.Sum(cells);

    private Figure Narrow(Figure figure, Figure other)
    {
        if (!figure.IsKnown || !other.IsKnown || figure.Words.And(other.Words).Mixed().Count > 0)
        {
            return figure;
        }

        return node.IsSmaller ? FigureBounds.AtMost(figure, other).Smaller : FigureBounds.AtMost(other, figure).Larger;
    }
}
