using System.Buffers;
using System.Text.Json;
using Analytics.Semantics;
using Analytics.Server.Exports.Files;
using Analytics.Server.Exports.Questions;
using Analytics.Server.Exports.Saved;
using Analytics.Server.Exports.Writers;

namespace Analytics.Server.Exports.Routes;

/// <summary><c>/queries</c> and <c>/queries/NAME</c>: saved queries; <c>/tables</c> and <c>/tables/NAME.FORMAT</c>: them as flat tables.</summary>
internal static class SavedQueryRoutes
{
    private static readonly string[] Asked = [HttpMethods.Get, HttpMethods.Post];
    private static readonly string[] Files = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post];

    public static void MapSavedQueries(this WebApplication app)
    {
        app.MapGet("/queries", ExportHandler.Of(context => ListAsync(context, "queries", Of(context).All, SavedCatalogue.WriteQuery)));
        app.MapGet("/tables", ExportHandler.Of(context => ListAsync(context, "tables", Of(context).All.Where(query => query.Table is not null), SavedCatalogue.WriteTable)));
        app.MapMethods("/queries/{name}", Asked, ExportHandler.Of(context => AnswerAsync(context, Of(context))));
        app.MapMethods("/tables/{file}", Files, ExportHandler.Of(context => SendAsync(context, Of(context))));
    }

    private static async Task ListAsync(HttpContext context, string name, IEnumerable<SavedQuery> queries, Action<Utf8JsonWriter, SavedQuery> write)
    {
        var output = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(output, JsonTexts.Options))
        {
            SavedCatalogue.Write(json, name, queries, write);
        }

        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(output.WrittenMemory, context.RequestAborted);
    }

    private static async Task AnswerAsync(HttpContext context, SavedQueries queries)
    {
        var name = NameOf(context, "name");
        var query = queries.Find(name) ?? throw Unknown(ExportCodes.UnknownQuery, "saved query", name, queries.All, "/queries");
        await query.Document.AnswerAsync(context, await RequestVariables.ReadAsync(context, query.Document, format: null));
    }

    private static async Task SendAsync(HttpContext context, SavedQueries queries)
    {
        var file = RequestedFile.Read(NameOf(context, "file"), context.Request);
        var tables = queries.All.Where(one => one.Table is not null);
        var query = queries.Find(file.Name) is { Table: not null } found ? found : throw Unknown(ExportCodes.UnknownTable, "table", file.Name, tables, "/tables");
        var variables = await RequestVariables.ReadAsync(context, query.Document, file.Format);
        var services = context.RequestServices;
        var root = query.Document.Open(variables, services, context.RequestAborted)[0];
        await services.GetRequiredService<FileAnswers>().AnswerAsync(
            context,
            query.Name,
            $"{query.Document.Sha256} {variables.GetRawText()}",
            file.Format,
            cancellation => services.GetRequiredService<QuestionTables>().OpenAsync(query.Name, root, cancellation));
    }

    private static SavedQueries Of(HttpContext context) => context.RequestServices.GetRequiredService<SavedQueries>();

    private static string NameOf(HttpContext context, string part) => (string)context.Request.RouteValues[part]!;

    private static ExportFault Unknown(string code, string kind, string name, IEnumerable<SavedQuery> known, string list) =>
        ExportFault.NotFound(code, $"There is no {kind} '{Suggestion.Shorten(name)}' among those of {list}; {Suggestion.For(name, known.Select(query => query.Name))}");
}
