using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Analytics.GraphQL.Http;

/// <summary>Writes one response at once, with its length, compressed where the client takes it and it pays.</summary>
internal static class JsonResponse
{
    private const int SmallestCompressed = 1024;

    internal static readonly StringValues Vary = new("Accept, Accept-Encoding");

    public static async ValueTask WriteAsync(HttpContext context, int status, ResponseFormat format, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = format == ResponseFormat.Json
            ? "application/json; charset=utf-8"
            : "application/graphql-response+json; charset=utf-8";
        var headers = response.Headers;
        headers.Vary = Vary;
        if (status == StatusCodes.Status405MethodNotAllowed)
        {
            headers.Allow = context.Request.Method == HttpMethods.Get ? HttpMethods.Post : "GET, POST";
        }

        if (body.Length >= SmallestCompressed && AcceptEncodingHeader.Choose(context.Request.Headers.AcceptEncoding) is { } encoding)
        {
            headers.ContentEncoding = encoding;
            body = ResponseCompressor.Compress(body.Span, encoding);
        }

        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body, context.RequestAborted);
    }
}
