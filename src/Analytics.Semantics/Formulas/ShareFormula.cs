using Analytics.Semantics.Binding;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Planning;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Formulas;

/// <summary>The share of each cell in the whole, or in what its siblings reported.</summary>
internal sealed class ShareFormula(ShareNode node, FormulaEngine engine, CellTable table) : FacetFormula
{
    private readonly CellFigures _parts = engine.FiguresOf(node.Part);
    private readonly CellFigures _whole = engine.FiguresOf(node.Whole);
    private readonly IReadOnlyList<BoundKey> _keys = node.Part.Context.Keys;
    private readonly IReadOnlyList<BoundKey> _kept = node.Whole.Context.Keys;
    private readonly int[] _places = KeyPlaces.Of(node.Whole.Context.Keys, node.Part.Context.Keys);

    public override object At(Cell cell) => Of([cell], _parts.At(cell));

    public override object Sum(IReadOnlyList<Cell> cells) =>
        cells.DistinctBy(cell => cell.Take(_places)).Count() == 1
            ? Of(cells, _parts.Sum(cells))
            : new Share(Figure.NotApplicable, Figure.NotApplicable, WithheldReason.PartsDiffer);

    private Share Of(IReadOnlyList<Cell> cells, Figure part)
    {
        var outer = cells[0].Take(_places);
        var share = node.Facet.Request.Of == ShareOf.Known ? OfKnown(cells, part) : OfTotal(cells, part, outer);
        if (share.Figure.IsKnown)
        {
            engine.Scope.Compare(part, share.Denominator);
        }

        return share;
    }

    private Share OfTotal(IReadOnlyList<Cell> cells, Figure part, Cell outer)
    {
        var whole = _whole.At(outer);
        return IsSumOfParts(outer)
            ? FigureShare.OfSum(part, Others(cells), whole)
            : FigureShare.OfTotal(part, whole);
    }

    private Share OfKnown(IReadOnlyList<Cell> cells, Figure part)
    {
        if (!Adds())
        {
            engine.Scope.Tell(NotAdditive.Over(Measure, "what tells rows apart", "ask for the share of TOTAL"));
            return new Share(Figure.NotApplicable, Figure.NotApplicable, WithheldReason.TotalMissing);
        }

        var all = table.Siblings(cells[0], _keys, _kept).Select(_parts.At).ToList();
        return FigureShare.OfSum(part, Others(cells), FigureSum.Known(all));
    }

    private Figure Others(IReadOnlyList<Cell> cells) =>
        FigureSum.Known([.. table.Siblings(cells[0], _keys, _kept).Except(cells).Select(_parts.At)]);

    private bool IsSumOfParts(Cell outer) =>
        FormulaEngine.Stated(node.Whole) is RollUpNode whole && FormulaEngine.Stated(node.Part) is RollUpNode part
        && (whole.Context.Level == part.Context.Level || whole.Parts?.Context.Level == part.Context.Level)
        && (AddsTimes(whole, part) || ((RolledUpFigures)engine.FiguresOf(whole)).IsSumAt(outer));

    private bool AddsTimes(RollUpNode whole, RollUpNode part) =>
        whole.Context.Level == part.Context.Level && _keys.Except(_kept).Any(key => key.Kind == KeyKind.Time);

    private Measure Measure => FormulaEngine.Stated(node.Part)!.Measure;

    private bool Adds() => _keys.Except(_kept)
        .All(key => Measure.Additivity.GetValueOrDefault(key.Dimension.Name, Additivity.None) == Additivity.Additive);
}
