using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Dax;
using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables;

namespace Analytics.Server.PowerBi.Building;

/// <summary>The table of days: whole years, from the first to the last day of any figure or record.</summary>
internal static class CalendarTable
{
    public const string Name = "Calendar";
    private const string Date = "Date";
    private static readonly LocalizedText DayLabel = new("Day", "日");

    public static ColumnReference Day { get; } = new(Name, Date);

    public static TabularTable Of(SemanticModel model, IReadOnlyList<FactTable> facts)
    {
        var time = model.Dimensions.Values.First(dimension => dimension.IsTime);
        return new TabularTable(Name, new LocalizedText("Calendar", "日历"), time.Description, [.. Columns(time)], Rows(time, facts))
        {
            IsCalculated = true,
            IsCalendar = true,
            Hierarchies = [.. time.Hierarchies.Values.Select(hierarchy => HierarchyOf(model, time, hierarchy))],
        };
    }

    // The day is there whether or not the model groups by it: relationships lead to it.
    private static IEnumerable<TabularColumn> Columns(Dimension time)
    {
        var day = time.Attributes.Values.FirstOrDefault(attribute => attribute.Grain == TimeGrain.Day);
        yield return new TabularColumn(Date, ColumnType.Date, day?.Label ?? DayLabel, day?.Description ?? DayLabel) { IsKey = true };
        foreach (var attribute in Periods(time))
        {
            yield return new TabularColumn(ColumnOf(attribute.Grain), attribute.Grain == TimeGrain.Year ? ColumnType.Integer : ColumnType.Text, attribute.Label, attribute.Description);
        }
    }

    private static IEnumerable<DimensionAttribute> Periods(Dimension time) =>
        time.Attributes.Values.Where(attribute => attribute.Grain is not null and not TimeGrain.Day);

    private static string ColumnOf(TimeGrain? grain) => grain is TimeGrain.Day or null ? Date : grain.Value.ToString();

    private static TabularHierarchy HierarchyOf(SemanticModel model, Dimension time, Hierarchy hierarchy) => new(
        hierarchy.Label.En,
        hierarchy.Label,
        hierarchy.Description,
        [.. hierarchy.Levels.Select(name => model.Levels[name]).Select(level => new TabularLevel(level.Label.En, level.Label, level.Description, ColumnOf(time.Attributes[level.Attribute!].Grain)))]);

    private static IReadOnlyList<string> Rows(Dimension time, IReadOnlyList<FactTable> facts) =>
    [
        "VAR Ends =",
        "    FILTER(",
        "        {",
        .. EndsOf(facts),
        "        },",
        "        NOT ISBLANK([Value])",
        "    )",
        "RETURN",
        "    ADDCOLUMNS(",
        "        CALENDAR(DATE(YEAR(MINX(Ends, [Value])), 1, 1), DATE(YEAR(MAXX(Ends, [Value])), 12, 31)),",
        .. Listed([.. Periods(time).Select(attribute => $"{DaxText.Text(ColumnOf(attribute.Grain))}, {FormulaOf(attribute.Grain!.Value)}")]),
        "    )",
    ];

    private static string FormulaOf(TimeGrain grain) => grain switch
    {
        TimeGrain.Year => "YEAR([Date])",
        TimeGrain.Quarter => "YEAR([Date]) & \"-Q\" & QUARTER([Date])",
        _ => "YEAR([Date]) & \"-\" & RIGHT(\"0\" & MONTH([Date]), 2)",
    };

    private static IEnumerable<string> EndsOf(IReadOnlyList<FactTable> facts) =>
        Listed([.. facts.SelectMany(fact => new[] { $"    MIN({fact.Start})", $"    MAX({fact.End})" })]);

    private static IEnumerable<string> Listed(IReadOnlyList<string> parts) =>
        parts.Select((part, place) => $"        {part}{(place < parts.Count - 1 ? "," : "")}");
}
