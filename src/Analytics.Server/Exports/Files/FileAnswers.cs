using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Analytics.Semantics;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.Tables;
using Microsoft.Net.Http.Headers;

namespace Analytics.Server.Exports.Files;

/// <summary>
/// Answers requests with files: whole or in part, and with nothing where the client has them already. An entity tag stands for the question, the role, the form and the data.
/// </summary>
internal sealed class FileAnswers(FileSpool spool, SemanticLayer layer, RequestRole role, ExportOptions options)
{
    /// <summary>Answers with the file of a table.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The file's name without its end.</param>
    /// <param name="question">What the table is made of, beside the role and the data.</param>
    /// <param name="format">The kind of file.</param>
    /// <param name="open">Opens the table.</param>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public async Task AnswerAsync(HttpContext context, string name, string question, ExportFormat format, Func<CancellationToken, ValueTask<FlatTable>> open)
    {
        var version = await layer.ReadVersionAsync(context.RequestAborted);
        var key = KeyOf(context, question, format, version);
        if (spool.Find(key) is { } kept)
        {
            await SendAsync(context, name, format, key, kept);
        }
        else if (IsKnown(context.Request, key))
        {
            WriteHeaders(context.Response);
            context.Response.Headers.ETag = TagOf(key).ToString();
            context.Response.StatusCode = StatusCodes.Status304NotModified;
        }
        else
        {
            await MakeAsync(context, name, question, format, open, version);
        }
    }

    private async Task MakeAsync(
        HttpContext context, string name, string question, ExportFormat format, Func<CancellationToken, ValueTask<FlatTable>> open, string version)
    {
        var table = await OpenAsync(context, open);
        await using var rows = table.Rows;
        var key = KeyOf(context, question, format, table.DataVersion ?? version);
        var file = await spool.OpenAsync(key, (output, cancellation) => format.WriteAsync(table, output, cancellation), context.RequestAborted);
        await SendAsync(context, name, format, key, file);
    }

    private async ValueTask<FlatTable> OpenAsync(HttpContext context, Func<CancellationToken, ValueTask<FlatTable>> open)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(options.TimeLimit);
        try
        {
            return await open(time.Token);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            throw new TimeoutException($"The question took longer than {options.TimeLimit.TotalSeconds:0.###} s and was given up.");
        }
    }

    private static Task SendAsync(HttpContext context, string name, ExportFormat format, string key, FileStream file)
    {
        WriteHeaders(context.Response);
        var saved = format.Name == "json" ? null : $"{name}.{format.Name}";
        return TypedResults.Stream(file, format.MediaType, saved, entityTag: TagOf(key), enableRangeProcessing: true).ExecuteAsync(context);
    }

    private static void WriteHeaders(HttpResponse response)
    {
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = HeaderNames.Authorization;
    }

    private static bool IsKnown(HttpRequest request, string key) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch!, out var known)
        && known.Any(tag => tag.Compare(TagOf(key), useStrongComparison: false));

    private static EntityTagHeaderValue TagOf(string key) => new($"\"{key}\"");

    private string KeyOf(HttpContext context, string question, ExportFormat format, string version)
    {
        var parts = new[] { context.Request.Path.Value ?? "", question, format.Name, format == ExportFormat.PlainCsv ? "plain" : "", role.Current.Name, version };
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))));
    }
}
