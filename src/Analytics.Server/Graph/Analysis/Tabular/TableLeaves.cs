using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using Analytics.Server.Tables;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>The values of figures and facets that a table can show, and those that it shows where none are named.</summary>
internal static class TableLeaves
{
    private static readonly string[] Plain = ["value", "lower", "upper", "qualifier", "status"];

    private static readonly TableLeaf[] OfFigure = [.. FigureLeaves.Of("", LeafUnit.Measure, one => (Figure)one), .. FigureLeaves.Coverage(one => ((Figure)one).Coverage)];

    private static readonly TableLeaf Reason = new("reason", ColumnType.Text, LeafUnit.None, new("reason withheld", "不予比较的原因"), one => FigureLeaves.Word(one switch
    {
        Growth growth => growth.Reason,
        Share share => share.Reason,
        _ => null,
    }));

    private static readonly TableLeaf[] OfGrowth = GrowthIn(LeafUnit.Percent);
    private static readonly TableLeaf[] OfChange = GrowthIn(LeafUnit.Measure);

    private static readonly TableLeaf[] OfShare =
    [
        .. FigureLeaves.Of("", LeafUnit.Percent, one => ((Share)one).Figure),
        Reason,
        .. FigureLeaves.Of("denominator.", LeafUnit.Measure, one => ((Share)one).Denominator, new("whole", "整体")),
    ];

    private static readonly TableLeaf[] OfRank =
    [
        Place("value", "place", "名次", rank => rank.Value),
        Place("best", "best place", "最佳名次", rank => rank.Best),
        Place("worst", "worst place", "最差名次", rank => rank.Worst),
        Place("ofReported", "place among those reported", "已公布者中的名次", rank => rank.OfReported),
        Place("among", "members ranked", "排名成员数", rank => rank.Among),
        Place("reported", "members reported", "已公布成员数", rank => rank.Reported),
    ];

    private static readonly TableLeaf[] OfReconciliation =
    [
        .. FigureLeaves.Of("published.", LeafUnit.Measure, one => ((Reconciliation)one).Published, new("published", "公布值")),
        .. FigureLeaves.Of("known.", LeafUnit.Measure, one => ((Reconciliation)one).Known, new("known", "已知合计")),
        .. FigureLeaves.Of("gap.", LeafUnit.Measure, one => ((Reconciliation)one).Gap, new("gap", "差额")),
        .. FigureLeaves.Of("explained.", LeafUnit.Percent, one => ((Reconciliation)one).Explained, new("explained", "已知占比")),
        .. FigureLeaves.Coverage(one => ((Reconciliation)one).Coverage),
        new("verdict", ColumnType.Text, LeafUnit.None, new("verdict", "结论"), one => FigureLeaves.Word(((Reconciliation)one).Verdict)),
    ];

    private static readonly TableLeaf[] OfComparison =
    [
        .. FigureLeaves.Of("own.", LeafUnit.Measure, one => ((Comparison)one).Own.Figure, new("own", "本口径")),
        .. FigureLeaves.Of("other.", LeafUnit.Measure, one => ((Comparison)one).Other.Figure, new("other", "对照口径")),
        new("inside", ColumnType.Boolean, LeafUnit.None, new("inside", "是否相容"), one => ((Comparison)one).Inside),
    ];

    /// <summary>All values of a measure's figure, or of a facet.</summary>
    public static IReadOnlyList<TableLeaf> All(FacetKind? facet) => facet switch
    {
        FacetKind.Growth => OfGrowth,
        FacetKind.Change => OfChange,
        FacetKind.Share => OfShare,
        FacetKind.Rank => OfRank,
        FacetKind.Reconciliation => OfReconciliation,
        FacetKind.Against => OfComparison,
        _ => OfFigure,
    };

    /// <summary>The names of those that are shown where none are named.</summary>
    public static IReadOnlyList<string> Shown(FacetKind? facet) => facet switch
    {
        FacetKind.Growth or FacetKind.Change => [.. Plain, "comparable", Reason.Name],
        FacetKind.Share => [.. Plain, Reason.Name],
        FacetKind.Against => ["own.value", "other.value", "other.lower", "other.upper", "inside"],
        FacetKind.Rank => [.. OfRank.Select(leaf => leaf.Name)],
        FacetKind.Reconciliation => ["published.value", "known.value", "gap.value", "gap.lower", "gap.upper", "explained.value", "verdict"],
        _ => Plain,
    };

    private static TableLeaf[] GrowthIn(LeafUnit unit) =>
    [
        .. FigureLeaves.Of("", unit, one => ((Growth)one).Figure),
        new("comparable", ColumnType.Boolean, LeafUnit.None, new("comparable", "是否可比"), one => ((Growth)one).Comparable),
        Reason,
    ];

    private static TableLeaf Place(string name, string en, string zh, Func<Rank, int?> read) =>
        new(name, ColumnType.Integer, LeafUnit.None, new LocalizedText(en, zh), one => read((Rank)one));
}
