using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Dax;

namespace Analytics.Server.PowerBi.Building;

/// <summary>What is said of every measure of a kind, beside its own description.</summary>
internal static class MeasureNotes
{
    public static readonly LocalizedText Recorded = new(
        "Taken from the records that are loaded; empty where there are none.",
        "由已载入的记录得出；无记录时为空。");

    public static readonly LocalizedText PreviousYear = new(
        "The same days a year before; empty unless all of them, and all days of the context, lie in the months of the records.",
        "上年同期；上年同期及当前时段须全部在有记录的月份内，否则为空。");

    public static readonly LocalizedText Growth = new(
        "Growth on the same days a year before; empty where these are.",
        "比上年同期的增长；上年同期为空时亦为空。");

    public static readonly LocalizedText DerivedOfRecords = new(
        "Computed for the context as a whole, never as a sum of cells.",
        "按当前筛选整体计算，从不由各格相加。");

    private static readonly LocalizedText Value = new(
        "Shown only where exactly one published figure answers; never a sum of figures.",
        "仅在恰有一个公布数据对应时显示；从不相加。");

    private static readonly LocalizedText Lower = new(
        "The lower bound of the one published figure that answers; empty where it is open.",
        "所对应的唯一公布数据的下限；无下限时为空。");

    private static readonly LocalizedText Upper = new(
        "The upper bound of the one published figure that answers; empty where it is open.",
        "所对应的唯一公布数据的上限；无上限时为空。");

    private static readonly LocalizedText Derived = new(
        "Computed from published figures; empty where one is missing, or in a ratio open. The figures may be of different definitions.",
        "由公布数据计算；缺少数据或比率中有数据无界时为空。各数据口径可能不同。");

    private static readonly LocalizedText DerivedBound = new(
        "A bound computed from the bounds of published figures, not rounded outward; empty where it is open.",
        "由公布数据的上下限计算的界，未向外取整；无界时为空。");

    public static LocalizedText Of(Facet facet) => facet switch
    {
        Facet.Lower => Lower,
        Facet.Upper => Upper,
        _ => Value,
    };

    public static LocalizedText DerivedOf(Facet facet) => facet == Facet.Value ? Derived : DerivedBound;
}
