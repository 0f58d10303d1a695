using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables;
using Analytics.Server.Tables.Sets.Definitions;

namespace Analytics.Server.PowerBi.Building;

/// <summary>How the city and its districts stand in one hierarchy, and the city's own figures by it.</summary>
internal static class PlaceTables
{
    private const string City = "City";
    private const string Caption = "NameEn";

    private static readonly ColumnReference CityOfDistrict = new(PlaceSets.Districts.Name, Link.City.From);
    private static readonly ColumnReference CityKey = new(PlaceSets.Cities.Name, PlaceSets.Cities.Key);

    /// <summary>The name of the city beside each district, which a hierarchy needs in its own table.</summary>
    public static TabularColumn CityColumn { get; } = new(
        City,
        ColumnType.Text,
        new LocalizedText("City", "城市"),
        new LocalizedText("English name of the city that it belongs to.", "所属城市的英文名称。"))
    {
        Expression = $"LOOKUPVALUE({new ColumnReference(PlaceSets.Cities.Name, Caption)}, {CityKey}, {CityOfDistrict})",
    };

    /// <summary>The filters under which figures of the whole are sought: those on the city of districts become filters on the city itself, and those on a single district stay.</summary>
    public static IReadOnlyList<string> OfWhole { get; } =
    [
        $"REMOVEFILTERS({new ColumnReference(PlaceSets.Districts.Name, City)}, {CityOfDistrict}),",
        $"KEEPFILTERS(TREATAS(VALUES({CityOfDistrict}), {CityKey}))",
    ];

    /// <summary>The column of a level of places; null where it stands in no column of the districts.</summary>
    public static string? ColumnOf(SemanticModel model, Level level) =>
        level.Dimension is null ? City
        : level.Attribute is null && model.Dimensions[level.Dimension].Table is { } table && StoredName.Pascal(table.Name) == PlaceSets.Districts.Name ? Caption
        : null;
}
