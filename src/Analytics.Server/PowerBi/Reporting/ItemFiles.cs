using System.Text.Json.Nodes;
using Analytics.Server.PowerBi.Tmdl;

namespace Analytics.Server.PowerBi.Reporting;

/// <summary>The files that say what the folders of a project are.</summary>
internal static class ItemFiles
{
    /// <summary>What a semantic model is written in.</summary>
    public static string SemanticModel { get; } = JsonText.Of(new JsonObject
    {
        [SchemaAddress.Member] = SchemaAddress.SemanticModel,
        ["version"] = "4.2",
        ["settings"] = new JsonObject(),
    });

    /// <summary>The file that Power BI Desktop opens.</summary>
    public static string Project(string reportFolder) => JsonText.Of(new JsonObject
    {
        [SchemaAddress.Member] = SchemaAddress.Project,
        ["version"] = "1.0",
        ["artifacts"] = new JsonArray(new JsonObject { ["report"] = new JsonObject { ["path"] = reportFolder } }),
        ["settings"] = new JsonObject { ["enableAutoRecovery"] = true },
    });

    /// <summary>What a folder is, by type.</summary>
    public static string Platform(string type) => JsonText.Of(new JsonObject
    {
        [SchemaAddress.Member] = SchemaAddress.Platform,
        ["metadata"] = new JsonObject { ["type"] = type, ["displayName"] = PowerBiProject.Name },
        ["config"] = new JsonObject { ["version"] = "2.0", ["logicalId"] = StableId.Of("item", type) },
    });

    /// <summary>Which model a report shows.</summary>
    public static string Report(string modelFolder) => JsonText.Of(new JsonObject
    {
        [SchemaAddress.Member] = SchemaAddress.ReportItem,
        ["version"] = "4.0",
        ["datasetReference"] = new JsonObject { ["byPath"] = new JsonObject { ["path"] = $"../{modelFolder}" } },
    });

    /// <summary>The file that opens a feed in an empty report.</summary>
    public static string Connection(string address) => JsonText.Of(new JsonObject
    {
        ["version"] = "0.1",
        ["connections"] = new JsonArray(new JsonObject
        {
            ["details"] = new JsonObject { ["protocol"] = "odata", ["address"] = new JsonObject { ["url"] = address } },
            ["mode"] = "Import",
        }),
    });
}
