using System.Text;
using System.Text.Json;

namespace Analytics.Benchmarks;

/// <summary>One question, asked of the product over GraphQL and of the bare endpoint by its own path.</summary>
internal sealed record Scenario(string Name, string Query, string BarePath, double Aim)
{
    /// <summary>The whole HTTP request, the same bytes for every round.</summary>
    public byte[] Request(string path)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query = Query });
        var head = $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + $"Accept: application/graphql-response+json\r\nContent-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
