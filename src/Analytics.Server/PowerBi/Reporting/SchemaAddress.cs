namespace Analytics.Server.PowerBi.Reporting;

/// <summary>The addresses of the JSON schemas that Microsoft publishes, in the versions that are written here.</summary>
internal static class SchemaAddress
{
    public const string Member = "$schema";
    public const string Project = Publisher + "pbip/pbipProperties/1.0.0/schema.json";
    public const string Platform = Publisher + "gitIntegration/platformProperties/2.0.0/schema.json";
    public const string SemanticModel = Publisher + "item/semanticModel/definitionProperties/1.0.0/schema.json";
    public const string ReportItem = Publisher + "item/report/definitionProperties/2.0.0/schema.json";
    public const string Version = Definition + "versionMetadata/1.0.0/schema.json";
    public const string Report = Definition + "report/3.0.0/schema.json";
    public const string Pages = Definition + "pagesMetadata/1.0.0/schema.json";
    public const string Page = Definition + "page/2.0.0/schema.json";
    public const string Visual = Definition + "visualContainer/2.0.0/schema.json";
    private const string Publisher = "https://developer.microsoft.com/json-schemas/fabric/";
    private const string Definition = Publisher + "item/report/definition/";
}
