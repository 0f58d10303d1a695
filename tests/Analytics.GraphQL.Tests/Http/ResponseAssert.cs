using System.Net;
using System.Text.Json;

namespace Analytics.GraphQL.Tests.Http;

internal static class ResponseAssert
{
    /// <summary>The response has the status and is a GraphQL response of errors alone, the first of the code; gives its message.</summary>
    public static async Task<string> IsErrorAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        var root = await JsonAsync(response);
        Assert.Equal(status, response.StatusCode);
        Assert.False(root.TryGetProperty("data", out _));
        var error = root.GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        return error.GetProperty("message").GetString()!;
    }

    public static async Task IsBodyAsync(HttpResponseMessage response, string expected)
    {
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return document.RootElement.Clone();
    }
}
