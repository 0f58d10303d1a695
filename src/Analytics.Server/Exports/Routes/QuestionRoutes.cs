using System.Text.Json;
using Analytics.GraphQL;
using Analytics.Server.Exports.Files;
using Analytics.Server.Exports.Questions;

namespace Analytics.Server.Exports.Routes;

/// <summary><c>/exports/table.FORMAT</c>: the answer to any question that <c>table</c> takes; the question is the parameter <c>query</c>, or the body, as JSON.</summary>
internal static class QuestionRoutes
{
    private const string Document = "query ($query: AnalysisInput!) { table(query: $query) { rows } }";
    private const string Name = "table";
    private const string Parameter = "query";
    private static readonly string[] Files = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post];

    public static void MapQuestions(this WebApplication app)
    {
        var document = new Lazy<SavedDocument>(() => Hold(app.Services.GetRequiredService<SavedDocuments>()));
        app.MapMethods($"/exports/{Name}.{{format}}", Files, ExportHandler.Of(context => SendAsync(context, document.Value)));
    }

    private static SavedDocument Hold(SavedDocuments documents) => documents.Add(Document, out var errors)
        ?? throw new InvalidOperationException($"The question of exports is no document of the schema: {errors[0].Message}");

    private static async Task SendAsync(HttpContext context, SavedDocument document)
    {
        var file = RequestedFile.Read($"{Name}.{context.Request.RouteValues["format"]}", context.Request);
        var variables = await ReadAsync(context, document, file.Format);
        var services = context.RequestServices;
        var root = document.Open(variables, services, context.RequestAborted)[0];
        await services.GetRequiredService<FileAnswers>().AnswerAsync(
            context,
            Name,
            variables.GetRawText(),
            file.Format,
            cancellation => services.GetRequiredService<QuestionTables>().OpenAsync(Name, root, cancellation));
    }

    private static async ValueTask<JsonElement> ReadAsync(HttpContext context, SavedDocument document, ExportFormat format)
    {
        if (await RequestBody.ReadAsync(context) is { } body)
        {
            return JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement> { [Parameter] = body });
        }

        return context.Request.Query.ContainsKey(Parameter)
            ? document.ReadVariables(context.Request.Query.Where(one => format.Name != ExportFormat.Csv.Name || one.Key != RequestedFile.Mark))
            : throw ExportFault.Malformed($"The question is missing: give it as JSON, by the parameter '{Parameter}' or as the body of a POST.");
    }
}
