using System.Buffers;
using System.Text.Json;
using Analytics.Semantics;
using Analytics.Server.Exports.Files;
using Analytics.Server.Exports.Writers;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.Exports.Routes;

/// <summary><c>/exports</c> and <c>/exports/SET.FORMAT</c>: whole sets of entities; those of single records for roles that may see them.</summary>
internal static class SetRoutes
{
    private static readonly string[] Files = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSets(this WebApplication app)
    {
        app.MapGet("/exports", ExportHandler.Of(ListAsync));
        app.MapMethods("/exports/{file}", Files, ExportHandler.Of(SendAsync));
    }

    private static async Task ListAsync(HttpContext context)
    {
        var output = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(output, JsonTexts.Options))
        {
            Write(json);
        }

        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(output.WrittenMemory, context.RequestAborted);
    }

    private static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("exports");
        foreach (var set in EntitySets.All)
        {
            json.WriteStartObject();
            json.WriteString("name", set.Name);
            JsonColumns.Write(json, "label", set.Label);
            JsonColumns.Write(json, "description", set.Description);
            json.WriteBoolean("holdsRecords", set.HoldsRecords);
            json.WriteStartObject("urls");
            foreach (var format in ExportFormat.All)
            {
                json.WriteString(format.Name, $"/exports/{set.Name}.{format.Name}");
            }

            json.WriteEndObject();
            json.WritePropertyName("columns");
            JsonColumns.Write(json, [.. set.Columns.Select(column => column.Column)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static async Task SendAsync(HttpContext context)
    {
        var file = RequestedFile.Read((string)context.Request.RouteValues["file"]!, context.Request);
        RefuseParameters(context.Request, file.Format);
        var names = EntitySets.All.Select(set => set.Name);
        var set = EntitySets.All.FirstOrDefault(one => one.Name.Equals(file.Name, StringComparison.OrdinalIgnoreCase))
            ?? throw ExportFault.NotFound(
                ExportCodes.UnknownTable, $"There is no set '{Suggestion.Shorten(file.Name)}' among those of /exports; {Suggestion.For(file.Name, names)}");
        var services = context.RequestServices;
        if (set.HoldsRecords)
        {
            services.GetRequiredService<AnalysisAccess>().CheckRecords();
        }

        await services.GetRequiredService<FileAnswers>().AnswerAsync(
            context, set.Name, set.Name, file.Format, cancellation => services.GetRequiredService<SetTables>().OpenAsync(set, cancellation));
    }

    private static void RefuseParameters(HttpRequest request, ExportFormat format)
    {
        var known = format.Name == ExportFormat.Csv.Name ? RequestedFile.Mark : null;
        if (request.Query.Keys.FirstOrDefault(name => name != known) is { } other)
        {
            throw ExportFault.Malformed($"'{Suggestion.Shorten(other)}' is no parameter of a set; it is given out whole.");
        }
    }
}
