using System.Text.Json.Nodes;

namespace Analytics.Server.PowerBi.Reporting;

/// <summary>A column or measure that a visual shows.</summary>
/// <param name="Table">Name of its table.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsMeasure">Whether it is a measure.</param>
internal sealed record VisualField(string Table, string Name, bool IsMeasure)
{
    /// <summary>As a role of a visual names it.</summary>
    public JsonObject Projection() => new()
    {
        ["field"] = new JsonObject
        {
            [IsMeasure ? "Measure" : "Column"] = new JsonObject
            {
                ["Expression"] = new JsonObject { ["SourceRef"] = new JsonObject { ["Entity"] = Table } },
                ["Property"] = Name,
            },
        },
        ["queryRef"] = $"{Table}.{Name}",
        ["nativeQueryRef"] = Name,
    };
}
