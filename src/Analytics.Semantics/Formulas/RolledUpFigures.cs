using Analytics.Semantics.Figures;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>Figures as stated, else the sum of their parts, each with its coverage.</summary>
internal sealed class RolledUpFigures(RollUpNode node, ObservedFigures own, ObservedFigures? parts, PartCells? cells, EvaluationScope scope) : CellFigures
{
    public override Figure At(Cell cell)
    {
        var figure = own.At(cell);
        if (!figure.IsKnown && parts is not null && node.Adds)
        {
            figure = FigureSum.Of(KnownParts(cell), cells!.Count(cell) - KnownParts(cell).Count, complete: true, node.Measure.Minimum);
        }

        return figure with { Coverage = CoverageOf(cell) };
    }

    public override Figure Sum(IReadOnlyList<Cell> cells) => CellSum.Of(node.Measure, node.Context, [.. cells.Select(At)], scope);

    /// <summary>Whether a cell's figure is the sum of its parts, or of several members.</summary>
    public bool IsSumAt(Cell cell) => !own.IsSingle || !scope.InPassing(() => own.At(cell)).IsKnown;

    /// <summary>The published total of a cell against its parts.</summary>
    public Reconciliation ReconcileAt(Cell cell) =>
        parts is null || !node.Adds || !own.IsSingle
            ? Reconciliation.NotApplicable
            : FigureReconciliation.Of(own.At(cell), KnownParts(cell), cells!.Count(cell), node.Measure.Minimum);

    private List<Figure> KnownParts(Cell cell) => [.. cells!.Of(cell).Select(parts!.At).Where(part => part.IsKnown)];

    private Coverage CoverageOf(Cell cell)
    {
        if (parts is null)
        {
            return Count(own.PartsOf(cell), own.CountMembers(cell));
        }

        return Count([.. cells!.Of(cell).SelectMany(parts.PartsOf)], cells.Count(cell));
    }

    private static Coverage Count(IReadOnlyList<MemberFigure> members, int? expected)
    {
        var implied = members.Count(member => member.Figure.Status == FigureStatus.Implied);
        return new Coverage(members.Count - implied, implied, expected);
    }
}
