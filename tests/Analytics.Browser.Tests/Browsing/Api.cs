using System.Net.Http.Json;
using System.Text.Json;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>Asks the API beside the page, so that the one can be held against the other.</summary>
internal static class Api
{
    private static readonly HttpClient Client = new();

    /// <summary>The data of an answer, which must have no errors.</summary>
    public static async Task<JsonElement> AskAsync(this Site site, string query)
    {
        using var response = await Client.PostAsJsonAsync(new Uri(site.Address, "graphql"), new { query });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The text of a file of the server.</summary>
    public static Task<string> ReadAsync(this Site site, string path) => Client.GetStringAsync(new Uri(site.Address, path));
}
