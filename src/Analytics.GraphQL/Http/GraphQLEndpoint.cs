using Analytics.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Http;

/// <summary>Answers one HTTP request after another on the executor's schema.</summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor, SavedDocuments documents, ILogger<GraphQLEndpoint> logger, CancellationToken stopping)
{
    private const string EventsNeeded = "A subscription is answered as an event stream; send Accept: text/event-stream.";

    private const string NothingAcceptable =
        "The client accepts no media type of this endpoint; accept application/graphql-response+json, application/json or text/event-stream.";

    public Task HandleAsync(HttpContext context) => HandleAsync(context, () => ReadAsync(context));

    /// <param name="context">The request.</param>
    /// <param name="read">Reads what is asked.</param>
    public async Task HandleAsync(HttpContext context, Func<ValueTask<GraphQLRequest>> read)
    {
        var accepted = AcceptHeader.Read(context.Request.Headers.Accept);
        try
        {
            await AnswerAsync(context, accepted, read);
        }
        catch (RejectedRequestException rejected)
        {
            await WriteErrorAsync(context, accepted, rejected.Status, rejected.Error);
        }
        catch (BadHttpRequestException fault)
        {
            var rejected = Rejections.Unreadable(fault.StatusCode);
            await WriteErrorAsync(context, accepted, rejected.Status, rejected.Error);
        }
        catch (Exception exception) when (exception is IOException || (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested))
        {
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            var error = InternalErrors.Report(logger, exception, "endpoint");
            await WriteErrorAsync(context, accepted, StatusCodes.Status500InternalServerError, error);
        }
    }

    private async ValueTask<GraphQLRequest> ReadAsync(HttpContext context) =>
        documents.Resolve(await RequestReader.ReadAsync(context, executor.Options));

    private async Task AnswerAsync(HttpContext context, AcceptedFormats accepted, Func<ValueTask<GraphQLRequest>> read)
    {
        if (accepted.Single is not { } format)
        {
            throw Rejections.NotAcceptable(NothingAcceptable);
        }

        var request = await read();
        using var result = await executor.ExecuteAsync(request, new RequestServices(context), context.RequestAborted);
        if (result.Events is not null && !accepted.Events)
        {
            throw Rejections.NotAcceptable(EventsNeeded);
        }

        if (result.Events is not null || (format == ResponseFormat.EventStream && !result.IsMutationRefused))
        {
            await EventStreamResponse.WriteAsync(context, result, executor.Options.KeepAlive, stopping);
            return;
        }

        if (!EntityTag.IsKnown(context, request, result, format))
        {
            var status = ResponseStatus.Of(result, request.IsSaved ? ResponseFormat.GraphQLResponse : format);
            await JsonResponse.WriteAsync(context, status, format, result.Body);
        }
    }

    private static async Task WriteErrorAsync(HttpContext context, AcceptedFormats accepted, int status, GraphQLError error)
    {
        using var result = ExecutionResult.FromErrors([error]);
        var format = accepted.Single == ResponseFormat.Json ? ResponseFormat.Json : ResponseFormat.GraphQLResponse;
        if (status == StatusCodes.Status415UnsupportedMediaType)
        {
            context.Response.Headers.AcceptEncoding = CompressedRequestBody.Supported;
        }

        await JsonResponse.WriteAsync(context, status, format, result.Body);
    }
}
