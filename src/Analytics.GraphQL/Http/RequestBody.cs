using System.Buffers;
using System.IO.Pipelines;
using Analytics.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Analytics.GraphQL.Http;

/// <summary>Reads the body of a POST, never more of it than the limit.</summary>
internal static class RequestBody
{
    /// <exception cref="RejectedRequestException">It is too large, wrongly encoded, or no GraphQL request.</exception>
    public static ValueTask<GraphQLRequest> ReadAsync(HttpContext context, GraphQLOptions options)
    {
        var request = context.Request;
        if (request.ContentLength > options.MaxRequestBytes)
        {
            throw Rejections.TooLarge(options.MaxRequestBytes);
        }

        var encoding = request.Headers.ContentEncoding;
        return encoding.Count == 0
            ? ReadPlainAsync(request.BodyReader, options, context.RequestAborted)
            : CompressedRequestBody.ReadAsync(context, encoding.ToString(), options);
    }

    public static async ValueTask<GraphQLRequest> ReadPlainAsync(PipeReader reader, GraphQLOptions options, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            var examined = buffer.Start;
            try
            {
                if (buffer.Length > options.MaxRequestBytes)
                {
                    throw Rejections.TooLarge(options.MaxRequestBytes);
                }

                if (read.IsCompleted)
                {
                    examined = buffer.End;
                    return Parse(buffer, options.MaxNesting);
                }
            }
            finally
            {
                reader.AdvanceTo(examined, buffer.End);
            }
        }
    }

    private static GraphQLRequest Parse(in ReadOnlySequence<byte> body, int maxNesting)
    {
        if (body.IsSingleSegment)
        {
            return RequestJson.Read(body.FirstSpan, maxNesting);
        }

        var length = (int)body.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(buffer);
            return RequestJson.Read(buffer.AsSpan(0, length), maxNesting);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
