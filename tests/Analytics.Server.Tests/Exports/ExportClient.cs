using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Exports;

/// <summary>Asks the shared server for files.</summary>
internal static class ExportClient
{
    /// <summary>The response of a path.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        this GraphServer server, string path, HttpMethod? method = null, Action<HttpRequestHeaders>? headers = null, string? body = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(server.Graph, path));
        headers?.Invoke(request.Headers);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        return await server.Client.SendAsync(request);
    }

    /// <summary>The bytes of a path that must be there.</summary>
    public static async Task<byte[]> BytesAsync(this GraphServer server, string path)
    {
        using var response = await server.SendAsync(path);
        Assert.True(response.StatusCode == HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The JSON of a path that must be there.</summary>
    public static async Task<JsonElement> JsonAsync(this GraphServer server, string path) => JsonElement.Parse(await server.BytesAsync(path));

    /// <summary>The lines of a CSV file behind the names.</summary>
    public static async Task<IReadOnlyList<string>> CsvAsync(this GraphServer server, string path) => Lines(Encoding.UTF8.GetString(await server.BytesAsync(path)));

    /// <summary>The lines of a CSV file behind the names.</summary>
    public static IReadOnlyList<string> Lines(string csv) => [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)];
}
