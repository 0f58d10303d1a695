using Analytics.Semantics.Figures;

namespace Analytics.Semantics.Formulas;

/// <summary>The figures of a step of a plan, one a cell.</summary>
internal abstract class CellFigures
{
    /// <summary>The figure of a cell; what is wrong with it is told to the scope.</summary>
    public abstract Figure At(Cell cell);

    /// <summary>What the figures of several cells come to, as one.</summary>
    public abstract Figure Sum(IReadOnlyList<Cell> cells);
}
