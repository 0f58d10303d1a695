using Analytics.Semantics;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.OData.Aggregates;
using Analytics.Server.OData.Model;
using Analytics.Server.OData.Querying;
using Analytics.Server.OData.Requests;
using Analytics.Server.OData.Writing;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.OData;

/// <summary>Answers requests below <c>/odata</c>.</summary>
internal sealed class ODataEndpoint(
    ODataModel model,
    ODataOptions limits,
    SemanticLayer layer,
    AnalysisAccess access,
    RequestRole role,
    IDbContextFactory<AnalyticsDbContext> contexts,
    ILogger<ODataEndpoint> logger)
{
    public const string Below = "path";

    private readonly RequestReader _requests = new(model, limits);

    public async Task HandleAsync(HttpContext context)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        limit.CancelAfter(limits.ExecutionTimeout);
        context.Response.Headers["OData-Version"] = "4.0";
        try
        {
            await AnswerAsync(context, limit.Token);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
        }
        catch (Exception fault)
        {
            await TellAsync(context, FaultReader.Of(fault, context.Request, logger));
        }
    }

    // A fault behind rows would be one answer with them: the client sees that its answer broke off.
    private static Task TellAsync(HttpContext context, ODataFault fault)
    {
        if (!context.Response.HasStarted && context.Response.BodyWriter is not { CanGetUnflushedBytes: true, UnflushedBytes: > 0 })
        {
            return FaultWriter.WriteAsync(context, fault);
        }

        context.Abort();
        return Task.CompletedTask;
    }

    private async Task AnswerAsync(HttpContext context, CancellationToken cancellation)
    {
        RequestReader.CheckProtocol(context.Request);
        var options = new QueryOptions(context.Request.Query);
        var target = _requests.TargetOf((string?)context.Request.RouteValues[Below] ?? "");
        if (target.IsMetadata)
        {
            await WriteMetadataAsync(context, options);
        }
        else if (target.Set is null)
        {
            await WriteServiceDocumentAsync(context, options);
        }
        else
        {
            await AnswerAsync(context, _requests.Read(context.Request, target, options), cancellation);
        }
    }

    private Task WriteMetadataAsync(HttpContext context, QueryOptions options)
    {
        options.Allow("The metadata document");
        var isJson = FormatReader.IsMetadataInJson(options[QueryOptions.Format]);
        if (VersionTag.IsKnown(context, model.Version, isJson ? FormatReader.Json : FormatReader.Xml))
        {
            return Task.CompletedTask;
        }

        var text = isJson ? model.Json : model.Xml;
        context.Response.ContentType = (isJson ? FormatReader.Json : FormatReader.Xml) + ";charset=utf-8";
        context.Response.ContentLength = text.Length;
        return context.Response.Body.WriteAsync(text, context.RequestAborted).AsTask();
    }

    private Task WriteServiceDocumentAsync(HttpContext context, QueryOptions options)
    {
        options.Allow("The service document");
        var form = FormatReader.Read(context.Request, options[QueryOptions.Format]);
        if (VersionTag.IsKnown(context, model.Version, form.ContentType))
        {
            return Task.CompletedTask;
        }

        context.Response.ContentType = form.ContentType;
        return ODataWriter.WriteAsync(context.Response, json => ODataWriter.WriteServiceDocument(json, _requests.RootOf(context.Request), form, model.Sets));
    }

    private async Task AnswerAsync(HttpContext context, ODataRequest request, CancellationToken cancellation)
    {
        if (request.Set.Entities is { HoldsRecords: true } || request.From is { Set.Entities.HoldsRecords: true })
        {
            access.CheckRecords();
        }

        var version = $"{role.Current.Name} {await layer.ReadVersionAsync(cancellation)}";
        if (VersionTag.IsKnown(context, version, $"{request.Form.ContentType} {request.Preferences} {request.Root}"))
        {
            return;
        }

        var answer = request.Set.Aggregated is null ? await ReadEntitiesAsync(request, cancellation) : await ReadFiguresAsync(context, request, cancellation);
        await answer.WriteAsync(context.Response, request);
    }

    private async Task<ODataAnswer> ReadEntitiesAsync(ODataRequest request, CancellationToken cancellation)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellation);
        var reader = new EntityReader(model, limits, database, request);
        return request.IsCount ? new ODataAnswer { Number = await reader.CountAsync(cancellation) }
            : new ODataAnswer { Rows = request.IsSingle ? await reader.ReadSingleAsync(cancellation) : await reader.ReadPageAsync(cancellation) };
    }

    private async Task<ODataAnswer> ReadFiguresAsync(HttpContext context, ODataRequest request, CancellationToken cancellation)
    {
        var reader = new AggregateReader(layer, access, limits, request);
        if (request.IsCount)
        {
            return new ODataAnswer { Number = await reader.CountAsync(cancellation) };
        }

        var (rows, notices) = await reader.ReadPageAsync(cancellation);
        if (NoticesHeader.Of(notices) is { } told)
        {
            context.Response.Headers[NoticesHeader.Name] = told;
        }

        return new ODataAnswer { Rows = rows };
    }
}
