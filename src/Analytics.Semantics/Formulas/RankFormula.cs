using Analytics.Semantics.Binding;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>The place of each cell among its siblings, with what the missing ones can come to.</summary>
internal sealed class RankFormula(RankNode node, FormulaEngine engine, CellTable table) : FacetFormula
{
    private readonly CellFigures _figures = engine.FiguresOf(node.Figure);
    private readonly IReadOnlyList<BoundKey> _keys = node.Figure.Context.Keys;
    private readonly IReadOnlyList<BoundKey> _kept = node.Facet.Other!.Keys;
    private readonly Dictionary<Cell, Dictionary<Cell, Rank>> _known = [];
    private readonly int[] _places = KeyPlaces.Of(node.Facet.Other!.Keys, node.Figure.Context.Keys);

    public override object At(Cell cell)
    {
        var outer = cell.Take(_places);
        if (!_known.TryGetValue(outer, out var ranks))
        {
            _known.Add(outer, ranks = RanksOf(cell, outer));
        }

        return ranks[cell];
    }

    // Rows together have no place among rows.
    public override object Sum(IReadOnlyList<Cell> cells) => new Rank(null, null, 0, 0);

    private Dictionary<Cell, Rank> RanksOf(Cell cell, Cell outer)
    {
        var siblings = table.Siblings(cell, _keys, _kept);
        var figures = siblings.Select(_figures.At).ToList();
        var gap = figures.TrueForAll(figure => figure.IsKnown) ? null : GapOf(outer, figures);
        engine.Scope.Compare([.. figures.Where(figure => figure.IsKnown)]);
        var ranks = FigureRank.Of(figures, gap, node.Facet.Request.Direction, FormulaEngine.Stated(node.Figure)?.Measure.Minimum);
        return siblings.Zip(ranks).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private Interval? GapOf(Cell outer, IReadOnlyList<Figure> figures)
    {
        if (node.Whole is null || !AllAreKnownMembers() || FormulaEngine.Stated(node.Whole) is not RollUpNode rollUp)
        {
            return null;
        }

        var whole = engine.Scope.InPassing(() => engine.FiguresOf(node.Whole).At(outer));
        var known = FigureSum.Known(figures);
        if (!whole.IsKnown || whole.Status == FigureStatus.Partial || ((RolledUpFigures)engine.FiguresOf(rollUp)).IsSumAt(outer))
        {
            return null;
        }

        engine.Scope.Compare([whole, .. figures.Where(figure => figure.IsKnown)]);
        return known.IsKnown ? whole.Bounds.Subtract(known.Bounds) : whole.Bounds;
    }

    // What is missing up to the whole can be shared out among the rows only where these are all there are, and add up.
    private bool AllAreKnownMembers() => _keys.Except(_kept).All(key =>
        key.Dimension is { Members: MemberList.Complete, Table: not null }
        && FormulaEngine.Stated(node.Figure)!.Measure.Additivity.GetValueOrDefault(key.Dimension.Name, Additivity.None) == Additivity.Additive);
}
