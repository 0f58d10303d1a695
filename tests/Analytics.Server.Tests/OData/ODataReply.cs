using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Analytics.Server.Tests.OData;

/// <summary>What a server answers to a request below <c>/odata/</c>.</summary>
internal sealed record ODataReply(HttpStatusCode Status, HttpResponseHeaders Headers, HttpContentHeaders Content, string Text)
{
    private static readonly HttpClient Client = new();

    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Text);

    /// <summary>The rows of a page.</summary>
    public IReadOnlyList<JsonElement> Rows => [.. Json.GetProperty("value").EnumerateArray()];

    /// <summary>The link to the page behind; null where there is none.</summary>
    public string? Next => Json.TryGetProperty("@odata.nextLink", out var next) ? next.GetString() : null;

    public JsonElement Error => Json.GetProperty("error");

    /// <summary>Asks what must be answered.</summary>
    public static async Task<ODataReply> OkAsync(Uri server, string path, string? key = null, params (string Name, string Value)[] headers)
    {
        var reply = await GetAsync(server, path, key, headers);
        Assert.True(reply.Status == HttpStatusCode.OK, $"{path}: {reply.Status} {reply.Text}");
        return reply;
    }

    /// <param name="server">Its address.</param>
    /// <param name="path">Below <c>/odata/</c>, or a whole address.</param>
    /// <param name="key">The key of a role, as a bearer.</param>
    /// <param name="headers">Further headers.</param>
    public static Task<ODataReply> GetAsync(Uri server, string path, string? key = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, server, path, [.. headers, .. key is null ? [] : new[] { ("Authorization", $"Bearer {key}") }]);

    public static async Task<ODataReply> SendAsync(HttpMethod method, Uri server, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith("http", StringComparison.Ordinal) ? new Uri(path) : new Uri(server, "/odata/" + path));
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        using var response = await Client.SendAsync(request);
        return new ODataReply(response.StatusCode, response.Headers, response.Content.Headers, Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()));
    }

    /// <summary>All rows of a question, page by page.</summary>
    public static async Task<List<JsonElement>> PullAsync(Uri server, string path, string? key = null, params (string Name, string Value)[] headers)
    {
        var rows = new List<JsonElement>();
        for (var next = path; next is not null;)
        {
            var reply = await OkAsync(server, next, key, headers);
            rows.AddRange(reply.Rows);
            next = reply.Next;
        }

        return rows;
    }

    /// <summary>The values of a row joined by '|', null as nothing.</summary>
    public static string Joined(JsonElement row) => string.Join('|', row.EnumerateObject().Select(member => member.Value.ToString()));
}
