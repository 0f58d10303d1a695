using System.Text.Json.Nodes;
using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Building;
using Analytics.Server.PowerBi.Dax;
using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables.Sets.Definitions;

namespace Analytics.Server.PowerBi.Reporting;

/// <summary>The report's one page: the first measure of each perspective, by year and by district.</summary>
internal sealed class ReportPage
{
    private const string Name = "overview";
    private const int Width = 1280;
    private const int Height = 720;
    private static readonly VisualField Year = new(CalendarTable.Name, nameof(TimeGrain.Year), IsMeasure: false);
    private static readonly VisualField District = new(PlaceSets.Districts.Name, "NameEn", IsMeasure: false);
    private readonly List<Visual> _visuals = [];
    private readonly TabularModel _tables;

    private ReportPage(TabularModel tables) => _tables = tables;

    public static ReportPage Of(SemanticModel model, TabularModel tables)
    {
        var page = new ReportPage(tables);
        page._visuals.Add(new Visual("years", "slicer", "Year", new Place(20, 20, 300, 160), [("Values", [Year])]));
        foreach (var perspective in model.Perspectives.Values)
        {
            var label = model.MeasureOf(perspective, perspective.Measures[0])!.Label;
            page.AddPublished(label);
            page.AddRecorded(label);
        }

        return page;
    }

    /// <summary>The files below the report's definition.</summary>
    public IEnumerable<ProjectFile> Files() =>
    [
        new("version.json", JsonText.Of(new JsonObject { [SchemaAddress.Member] = SchemaAddress.Version, ["version"] = "2.0.0" })),
        new("report.json", JsonText.Of(Report())),
        new("pages/pages.json", JsonText.Of(new JsonObject { [SchemaAddress.Member] = SchemaAddress.Pages, ["pageOrder"] = new JsonArray(Name), ["activePageName"] = Name })),
        new($"pages/{Name}/page.json", JsonText.Of(Page())),
        .. _visuals.Select((visual, order) => new ProjectFile($"pages/{Name}/visuals/{visual.Name}/visual.json", visual.Text(order))),
    ];

    private static JsonObject Report() => new()
    {
        [SchemaAddress.Member] = SchemaAddress.Report,
        ["themeCollection"] = new JsonObject(),
        ["settings"] = new JsonObject { ["useStylableVisualContainerHeader"] = true, ["defaultDrillFilterOtherVisuals"] = true },
    };

    private static JsonObject Page() => new()
    {
        [SchemaAddress.Member] = SchemaAddress.Page,
        ["name"] = Name,
        ["displayName"] = "Overview",
        ["displayOption"] = "FitToPage",
        ["height"] = Height,
        ["width"] = Width,
    };

    private void AddPublished(LocalizedText label)
    {
        if (Find(label, isRecorded: false, Facet.Value) is not { } value || Holds("districts"))
        {
            return;
        }

        VisualField[] bounds = [value, Find(label, isRecorded: false, Facet.Lower)!, Find(label, isRecorded: false, Facet.Upper)!];
        _visuals.Add(new Visual("districts", "clusteredBarChart", $"{value.Name} by district", new Place(340, 20, 920, 330), [("Category", [District]), ("Series", [Year]), ("Y", [value])]));
        _visuals.Add(new Visual("bounds", "tableEx", $"{value.Name} with its bounds", new Place(20, 370, 600, 330), [("Values", [Year, .. bounds])]));
    }

    private void AddRecorded(LocalizedText label)
    {
        if (Find(label, isRecorded: true, Facet.Value) is not { } value || Holds("records"))
        {
            return;
        }

        _visuals.Add(new Visual("records", "card", value.Name, new Place(20, 200, 300, 150), [("Values", [value])]));
        _visuals.Add(new Visual("course", "lineChart", $"{value.Name} by year", new Place(640, 370, 620, 330), [("Category", [Year]), ("Y", [value])]));
    }

    private bool Holds(string name) => _visuals.Exists(visual => visual.Name == name);

    private VisualField? Find(LocalizedText label, bool isRecorded, Facet facet)
    {
        var name = MeasureNames.Of(label, isRecorded, facet).En;
        return _tables.Tables.FirstOrDefault(table => table.Measures.Any(measure => measure.Name == name)) is { } found ? new VisualField(found.Name, name, IsMeasure: true) : null;
    }
}
