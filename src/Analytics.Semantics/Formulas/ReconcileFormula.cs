using Analytics.Semantics.Figures;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>The published total of each cell against its parts.</summary>
internal sealed class ReconcileFormula(ReconcileNode node, FormulaEngine engine) : FacetFormula
{
    public override object At(Cell cell)
    {
        if (node.RollUp is null)
        {
            return Reconciliation.NotApplicable;
        }

        var reconciled = ((RolledUpFigures)engine.FiguresOf(node.RollUp)).ReconcileAt(cell);
        if (reconciled.Published.IsKnown && reconciled.Known.IsKnown)
        {
            engine.Scope.Compare(reconciled.Published, reconciled.Known);
        }

        return reconciled;
    }

    public override object Sum(IReadOnlyList<Cell> cells) => Reconciliation.NotApplicable;
}
