using System.IO.Compression;

namespace Analytics.GraphQL.Http;

internal static class ResponseCompressor
{
    /// <summary>The body in Brotli or gzip.</summary>
    public static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> body, string encoding)
    {
        var compressed = new MemoryStream(body.Length / 4);
        using (Stream encoder = encoding == AcceptEncodingHeader.Brotli
            ? new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true)
            : new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            encoder.Write(body);
        }

        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }
}
