using System.Buffers;
using System.IO.Compression;
using Analytics.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Analytics.GraphQL.Http;

/// <summary>Reads a compressed body; stops as soon as what comes out exceeds the limit.</summary>
internal static class CompressedRequestBody
{
    public const string Supported = "br, gzip, deflate";

    private const int FirstBuffer = 16 * 1024;

    /// <exception cref="RejectedRequestException">The encoding is unknown, the data is not of it, or it holds too much.</exception>
    public static ValueTask<GraphQLRequest> ReadAsync(HttpContext context, string encoding, GraphQLOptions options)
    {
        if (encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            return RequestBody.ReadPlainAsync(context.Request.BodyReader, options, context.RequestAborted);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.MaxRequestBytes;
        }

        return DecodeAsync(Decoder(encoding, context.Request.Body), options, context.RequestAborted);
    }

    private static Stream Decoder(string encoding, Stream body) => encoding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress, leaveOpen: true),
        "br" => new BrotliStream(body, CompressionMode.Decompress, leaveOpen: true),
        "deflate" => new ZLibStream(body, CompressionMode.Decompress, leaveOpen: true),
        _ => throw Rejections.MediaType($"The Content-Encoding is not supported; send the body plain, or in one of {Supported}."),
    };

    private static async ValueTask<GraphQLRequest> DecodeAsync(Stream decoder, GraphQLOptions options, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            var length = 0;
            while (await ReadAsync(decoder, buffer.AsMemory(length), cancellationToken) is var count and > 0)
            {
                length += count;
                if (length > options.MaxRequestBytes)
                {
                    throw Rejections.TooLarge(options.MaxRequestBytes);
                }

                if (length == buffer.Length)
                {
                    buffer = Grow(buffer);
                }
            }

            return RequestJson.Read(buffer.AsSpan(0, length), options.MaxNesting);
        }
        finally
        {
            await decoder.DisposeAsync();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async ValueTask<int> ReadAsync(Stream decoder, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await decoder.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            throw Rejections.Malformed("The request body cannot be decompressed as its Content-Encoding says.");
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
