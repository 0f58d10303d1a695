using System.Net;
using Analytics.Server.Dashboard;
using Analytics.Server.Tests.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Analytics.Server.Tests.Dashboard;

/// <summary>A server that was built without its dashboard.</summary>
public sealed class AbsentDashboardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Root_Should_SayThatThereIsNone()
    {
        await using var app = WebApplication.Create(["--urls", "http://127.0.0.1:0"]);
        app.MapDashboard(_folder.Path);
        await app.StartAsync();

        using var root = await _client.GetAsync(new Uri(app.Urls.Single()));
        using var page = await _client.GetAsync(new Uri(app.Urls.Single() + "/explore"));

        Assert.Equal(HttpStatusCode.NotFound, root.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", root.Content.Headers.ContentType?.ToString());
        Assert.Equal("This server was built without its dashboard; the API answers at /graphql.\n", await root.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }
}
