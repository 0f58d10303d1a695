using System.Net.Http.Json;
using System.Text.Json;
using Analytics.Server.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Analytics.Server.Tests.Hosting;

/// <summary>The real server on a free port, over a database of its own with the real seed.</summary>
public sealed class GraphServer : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication? _app;

    public HttpClient Client { get; } = new();

    public SqlRecorder Sql { get; } = new();

    public IServiceProvider Services => _app!.Services;

    public Uri Graph => new(_app!.Urls.Single() + "/graphql");

    public string Database => _folder.File("test.db");

    public async Task InitializeAsync()
    {
        _app = AnalyticsHost.Build(
            ["--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Analytics=Data Source={Database}", "--Logging:LogLevel:Default=Warning"],
            options => options.AddInterceptors(Sql));
        Assert.True(await DataPreparation.RunAsync(_app.Services, CancellationToken.None));
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public void Dispose()
    {
        Client.Dispose();
        _folder.Dispose();
    }

    /// <summary>The <c>data</c> of an answer that must have no errors.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The whole answer.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync(Graph, new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The statements of SQL that answering takes, once the operation is known.</summary>
    public async Task<IReadOnlyCollection<string>> SqlOfAsync(string query)
    {
        await DataAsync(query);
        Sql.Clear();
        await DataAsync(query);
        return [.. Sql.Statements];
    }
}
