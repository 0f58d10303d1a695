using System.Buffers;
using System.Text.Json;
using Analytics.GraphQL;

namespace Analytics.Server.Exports.Routes;

/// <summary>Reads a body that is a JSON object, never more of it than a request may have.</summary>
internal static class RequestBody
{
    /// <summary>The object; null where there is no body.</summary>
    /// <exception cref="ExportFault">The body is too large, or no JSON object.</exception>
    public static async ValueTask<JsonElement?> ReadAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            return null;
        }

        var limits = context.RequestServices.GetRequiredService<GraphQLOptions>();
        var bytes = await ReadAsync(context, limits.MaxRequestBytes);
        return bytes.Length == 0 ? null : Parse(bytes, limits.MaxNesting);
    }

    private static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(HttpContext context, int most)
    {
        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            if (read.Buffer.Length > most)
            {
                throw new ExportFault(StatusCodes.Status413PayloadTooLarge, ErrorCodes.RequestTooLarge, $"The request body is larger than the limit of {most} bytes.");
            }

            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static JsonElement Parse(ReadOnlyMemory<byte> bytes, int maxNesting)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = maxNesting, AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw ExportFault.Malformed("The request body must be a JSON object.");
        }
        catch (JsonException fault)
        {
            throw ExportFault.Malformed($"The request body is not valid JSON at line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}.");
        }
    }
}
