using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables;

namespace Analytics.Server.PowerBi.Building;

/// <summary>The table of days: whole years, from the first to the last day of any figure or record.</summary>
internal static class CalendarTable
{
    public const string Name = "Calendar";
    private const string Date = "Date";

    public static ColumnReference Day { get; } = new(Name, Date);

    public static TabularTable Of(SemanticModel model, IReadOnlyList<FactTable> facts)
    {
        var time = model.Dimensions.Values.First(dimension => dimension.IsTime);
        return new TabularTable(Name, new LocalizedText("Calendar", "日历"), time.Description, [.. Columns(time)], Rows(facts))
        {
            IsCalculated = true,
            IsCalendar = true,
            Hierarchies = [.. time.Hierarchies.Values.Select(hierarchy => HierarchyOf(model, time, hierarchy))],
        };
    }

    private static IEnumerable<TabularColumn> Columns(Dimension time) =>
        time.Attributes.Values.OrderByDescending(attribute => attribute.Grain).Select(attribute =>
            new TabularColumn(ColumnOf(attribute.Grain), TypeOf(attribute.Grain), attribute.Label, attribute.Description) { IsKey = attribute.Grain == TimeGrain.Day });

    private static string ColumnOf(TimeGrain? grain) => grain is TimeGrain.Day or null ? Date : grain.Value.ToString();

    private static ColumnType TypeOf(TimeGrain? grain) => grain switch
    {
        TimeGrain.Year => ColumnType.Integer,
        TimeGrain.Day => ColumnType.Date,
        _ => ColumnType.Text,
    };

    private static TabularHierarchy HierarchyOf(SemanticModel model, Dimension time, Hierarchy hierarchy) => new(
        hierarchy.Label.En,
        hierarchy.Label,
        hierarchy.Description,
        [.. hierarchy.Levels.Select(name => model.Levels[name]).Select(level => new TabularLevel(level.Label.En, level.Label, level.Description, ColumnOf(time.Attributes[level.Attribute!].Grain)))]);

    private static IReadOnlyList<string> Rows(IReadOnlyList<FactTable> facts) =>
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
        "        \"Year\", YEAR([Date]),",
        "        \"Quarter\", YEAR([Date]) & \"-Q\" & QUARTER([Date]),",
        "        \"Month\", YEAR([Date]) & \"-\" & RIGHT(\"0\" & MONTH([Date]), 2)",
        "    )",
    ];

    private static IEnumerable<string> EndsOf(IReadOnlyList<FactTable> facts)
    {
        var ends = facts.SelectMany(fact => new[] { $"MIN({fact.Start})", $"MAX({fact.End})" }).ToList();
        return ends.Select((end, place) => $"            {end}{(place < ends.Count - 1 ? "," : "")}");
    }
}
