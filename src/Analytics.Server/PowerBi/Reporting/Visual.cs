using System.Text.Json.Nodes;

namespace Analytics.Server.PowerBi.Reporting;

/// <summary>A visual of a page.</summary>
/// <param name="Name">Its name, also that of its folder.</param>
/// <param name="Type">What Power BI calls its kind.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Roles">What it shows, by what Power BI calls its roles.</param>
internal sealed record Visual(string Name, string Type, string Title, Place Place, IReadOnlyList<(string Role, VisualField[] Fields)> Roles)
{
    /// <summary>Its file.</summary>
    /// <param name="order">Its place among the visuals of its page.</param>
    public string Text(int order) => JsonText.Of(new JsonObject
    {
        [SchemaAddress.Member] = SchemaAddress.Visual,
        ["name"] = Name,
        ["position"] = new JsonObject
        {
            ["x"] = Place.X,
            ["y"] = Place.Y,
            ["z"] = order,
            ["height"] = Place.Height,
            ["width"] = Place.Width,
            ["tabOrder"] = order,
        },
        ["visual"] = new JsonObject
        {
            ["visualType"] = Type,
            ["query"] = new JsonObject { ["queryState"] = State() },
            ["visualContainerObjects"] = new JsonObject { ["title"] = new JsonArray(new JsonObject { ["properties"] = TitleProperties() }) },
            ["drillFilterOtherVisuals"] = true,
        },
    });

    private static JsonObject Literal(string value) => new()
    {
        ["expr"] = new JsonObject { ["Literal"] = new JsonObject { ["Value"] = value } },
    };

    private JsonObject TitleProperties() => new()
    {
        ["show"] = Literal("true"),
        ["text"] = Literal($"'{Title.Replace("'", "''", StringComparison.Ordinal)}'"),
    };

    private JsonObject State()
    {
        var state = new JsonObject();
        foreach (var (role, fields) in Roles)
        {
            state[role] = new JsonObject { ["projections"] = new JsonArray([.. fields.Select(field => field.Projection())]) };
        }

        return state;
    }
}
