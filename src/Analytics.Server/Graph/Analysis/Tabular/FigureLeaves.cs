using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Tables;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>The values of a figure and of its coverage.</summary>
internal static class FigureLeaves
{
    private static readonly LocalizedText Itself = new("", "");

    /// <summary>The values of a figure that is found in something.</summary>
    /// <param name="prefix">What their names begin with: empty, or a name and a point.</param>
    /// <param name="unit">The unit of value and bounds.</param>
    /// <param name="find">Finds the figure.</param>
    /// <param name="part">What the figure is called; null where it is the whole.</param>
    public static IEnumerable<TableLeaf> Of(string prefix, LeafUnit unit, Func<object, Figure> find, LocalizedText? part = null) =>
    [
        new(prefix + "value", ColumnType.Decimal, unit, part ?? Itself, one => find(one).Value),
        new(prefix + "lower", ColumnType.Decimal, unit, Join(part, "lower bound", "下限"), one => find(one) is { IsKnown: true } figure ? figure.Bounds.Lower : null),
        new(prefix + "upper", ColumnType.Decimal, unit, Join(part, "upper bound", "上限"), one => find(one) is { IsKnown: true } figure ? figure.Bounds.Upper : null),
        new(prefix + "qualifier", ColumnType.Text, LeafUnit.None, Join(part, "qualifier", "精确程度"), one => Word(find(one).Qualifier)),
        new(prefix + "status", ColumnType.Text, LeafUnit.None, Join(part, "status", "状态"), one => Word(find(one).Status)),
    ];

    /// <summary>The values of a coverage that is found in something.</summary>
    public static IEnumerable<TableLeaf> Coverage(Func<object, Coverage?> find) =>
    [
        new("coverage.reported", ColumnType.Integer, LeafUnit.None, new("members reported", "已公布成员数"), one => find(one)?.Reported),
        new("coverage.implied", ColumnType.Integer, LeafUnit.None, new("members implied", "推算成员数"), one => find(one)?.Implied),
        new("coverage.expected", ColumnType.Integer, LeafUnit.None, new("members expected", "应有成员数"), one => find(one)?.Expected),
    ];

    /// <summary>The UPPER_SNAKE name of a value of an enum; null where there is none.</summary>
    public static string? Word(Enum? value) => value is null ? null : Names.UpperSnake(value.ToString());

    private static LocalizedText Join(LocalizedText? part, string en, string zh) =>
        part is null ? new(en, zh) : new($"{part.En}, {en}", $"{part.Zh}{zh}");
}
