using System.Text;
using System.Text.Json;

namespace Analytics.Benchmarks;

/// <summary>A GraphQL request as bytes, the same for every round.</summary>
internal static class HttpRequest
{
    /// <param name="path">The path.</param>
    /// <param name="query">The document.</param>
    /// <param name="headers">Header lines beside those of the body, each with its end.</param>
    public static byte[] Post(string path, string query, string headers = "Accept: application/graphql-response+json\r\n")
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query });
        var head = $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n{headers}"
            + $"Content-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
