using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>The figure of another time.</summary>
internal sealed class PreviousFormula(PreviousNode node, FormulaEngine engine) : FacetFormula
{
    private readonly CellFigures _previous = engine.FiguresOf(node.Previous);

    public override object At(Cell cell) => _previous.At(cell);

    public override object Sum(IReadOnlyList<Cell> cells) => _previous.Sum(cells);
}
