using System.Text.Json;
using Analytics.Server.PowerBi.Building;
using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Tmdl;

/// <summary>Writes what is of the model as a whole.</summary>
internal static class ModelText
{
    /// <summary>The oldest level that current versions of Power BI Desktop open without raising it.</summary>
    public const string Database = "database\n\tcompatibilityLevel: 1606\n";

    public static string Of(TabularModel model)
    {
        var writer = new TmdlWriter();
        writer.Line("model Model").Within(() => writer
            .Property("culture", CultureText.English)
            .Property("defaultPowerBIDataSourceVersion", "powerBI_V3")
            .Flag("discourageImplicitMeasures", isSet: true)
            .Property("sourceQueryCulture", CultureText.English)
            .Line("dataAccessOptions")
            .Within(() => writer.Line("legacyRedirects").Line("returnErrorValuesAsNull")));
        writer.Gap().Line($"annotation PBI_QueryOrder = {JsonSerializer.Serialize(Queries(model))}");
        writer.Gap().Line("annotation __PBI_TimeIntelligenceEnabled = 0").Gap();
        WriteNames(writer, "table", model.Tables.Select(table => TmdlName.Of(table.Name)));
        WriteNames(writer, "role", model.Roles.Select(role => TmdlName.Of(role.Name)));
        WriteNames(writer, "cultureInfo", [CultureText.English, CultureText.Chinese]);
        return writer.ToString();
    }

    /// <summary>The parameter.</summary>
    public static string Expressions(string address)
    {
        var writer = new TmdlWriter();
        writer.Describe("The address of the feed, with a slash at its end.")
            .Line($"expression {TmdlName.Of(FeedQuery.Address)} = {FeedQuery.Parameter(address)}")
            .Within(() => writer.Tag("expression", FeedQuery.Address).Gap().Line("annotation PBI_ResultType = Text"));
        return writer.ToString();
    }

    private static IEnumerable<string> Queries(TabularModel model) =>
        model.Tables.Where(table => !table.IsCalculated).Select(table => table.Name).Prepend(FeedQuery.Address);

    private static void WriteNames(TmdlWriter writer, string kind, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            writer.Line($"ref {kind} {name}");
        }

        writer.Gap();
    }
}
