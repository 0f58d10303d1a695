namespace Analytics.Semantics.Formulas;

/// <summary>Gives a facet of each cell of a table.</summary>
internal abstract class FacetFormula
{
    /// <summary>The facet of a cell.</summary>
    public abstract object At(Cell cell);

    /// <summary>The facet of several cells as one.</summary>
    public abstract object Sum(IReadOnlyList<Cell> cells);
}
