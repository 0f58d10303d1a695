using Analytics.Semantics.Figures;
using Analytics.Semantics.Planning;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Formulas;

/// <summary>Growth in percent, or change: as published first, and only between figures that may be compared.</summary>
internal sealed class GrowthFormula(GrowthNode node, FormulaEngine engine) : FacetFormula
{
    private readonly CellFigures _current = engine.FiguresOf(node.Current);
    private readonly CellFigures _previous = engine.FiguresOf(node.Previous);
    private readonly CellFigures? _printed = node.Printed is null ? null : engine.FiguresOf(node.Printed);

    private readonly IReadOnlyList<AggregatedFigures> _aggregated =
        [.. node.Current.All().Concat(node.Previous.All()).OfType<AggregateNode>().Select(engine.FiguresOf).Cast<AggregatedFigures>()];

    public override object At(Cell cell)
    {
        var isOne = _printed is ObservedFigures { IsSingle: true } && TimeScope.Of(node.Current.Context, cell, out _).Expected == 1;
        var printed = isOne ? _printed!.At(cell) : Figure.Missing;
        var current = _current.At(cell);
        var previous = _previous.At(cell);
        if (!printed.IsKnown)
        {
            return current.IsKnown && previous.IsKnown && _aggregated.Any(figures => figures.IsPartial(cell))
                ? new Growth(Figure.Missing, WithheldReason.PeriodsDiffer)
                : Computed(current, previous, HaveSameParts(cell));
        }

        // An implied figure comes of the printed growth and has nothing to add to it.
        engine.Scope.Compare(current, printed);
        var computed = previous.Status is FigureStatus.Implied || !previous.IsKnown ? null : Computed(current, previous, HaveSameParts(cell));
        return FigureGrowth.Printed(printed, computed);
    }

    public override object Sum(IReadOnlyList<Cell> cells) =>
        Computed(_current.Sum(cells), _previous.Sum(cells), cells.All(HaveSameParts) && cells.All(cell => _current.At(cell).IsKnown == _previous.At(cell).IsKnown));

    private Growth Computed(Figure current, Figure previous, bool sameParts)
    {
        if (current.IsKnown && previous.IsKnown)
        {
            engine.Scope.Compare(current, previous);
            if (!sameParts)
            {
                return new Growth(Figure.Missing, WithheldReason.PartsDiffer);
            }
        }

        return node.Facet.Request.Kind == FacetKind.Change ? FigureGrowth.Change(current, previous) : FigureGrowth.Of(current, previous);
    }

    private bool HaveSameParts(Cell cell) => node.All().OfType<ObserveNode>()
        .Where(observe => observe.Context.Level == node.Current.Context.Level)
        .GroupBy(observe => observe.Word ?? observe.Measure.Name)
        .All(group => group.Select(observe => MembersAt(observe, cell)).DistinctBy(members => string.Join(',', members)).Count() == 1);

    private IEnumerable<long?> MembersAt(ObserveNode observe, Cell cell)
    {
        var figures = (ObservedFigures)engine.FiguresOf(observe);
        return figures.IsSingle ? [] : figures.PartsOf(cell).Where(part => part.Figure.IsKnown).Select(part => part.Member).Order();
    }
}
