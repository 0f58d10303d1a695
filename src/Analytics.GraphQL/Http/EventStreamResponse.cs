using System.Buffers;
using System.IO.Pipelines;
using Analytics.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Analytics.GraphQL.Http;

/// <summary>Writes results as GraphQL over server-sent events, distinct connections mode: <c>next</c> for each, then <c>complete</c>.</summary>
internal static class EventStreamResponse
{
    /// <summary>Writes to the end of the events, unless the client goes or the server stops before: then without <c>complete</c>.</summary>
    /// <exception cref="OperationCanceledException">The client is gone or the server stops.</exception>
    public static async Task WriteAsync(HttpContext context, ExecutionResult result, TimeSpan keepAlive, CancellationToken stopping)
    {
        Start(context);
        var writer = context.Response.BodyWriter;
        if (result.Events is null)
        {
            WriteNext(writer, result.Body.Span);
        }
        else
        {
            using var ending = stopping.Register(context.Abort);
            await WriteEventsAsync(writer, result.Events, keepAlive, context.RequestAborted);
        }

        writer.Write("event: complete\ndata:\n\n"u8);
        await writer.FlushAsync(context.RequestAborted);
    }

    private static void Start(HttpContext context)
    {
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept";
        response.Headers["X-Accel-Buffering"] = "no";
    }

    private static async Task WriteEventsAsync(PipeWriter writer, IAsyncEnumerable<ExecutionResult> events, TimeSpan keepAlive, CancellationToken cancellationToken)
    {
        await using var source = events.GetAsyncEnumerator(cancellationToken);
        await WriteCommentAsync(writer, cancellationToken);
        while (true)
        {
            var arrival = source.MoveNextAsync().AsTask();
            try
            {
                await KeepAliveAsync(writer, arrival, keepAlive, cancellationToken);
            }
            finally
            {
                await ((Task)arrival).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            if (!await arrival)
            {
                return;
            }

            using var result = source.Current;
            WriteNext(writer, result.Body.Span);
            await writer.FlushAsync(cancellationToken);
        }
    }

    private static async Task KeepAliveAsync(PipeWriter writer, Task arrival, TimeSpan keepAlive, CancellationToken cancellationToken)
    {
        while (!arrival.IsCompleted)
        {
            using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var silence = Task.Delay(keepAlive, done.Token);
            if (await Task.WhenAny(arrival, silence) == silence)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await WriteCommentAsync(writer, cancellationToken);
            }
            else
            {
                await done.CancelAsync();
            }
        }
    }

    private static void WriteNext(PipeWriter writer, ReadOnlySpan<byte> json)
    {
        writer.Write("event: next\ndata: "u8);
        writer.Write(json);
        writer.Write("\n\n"u8);
    }

    private static async Task WriteCommentAsync(PipeWriter writer, CancellationToken cancellationToken)
    {
        writer.Write(":\n\n"u8);
        await writer.FlushAsync(cancellationToken);
    }
}
