using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using Analytics.GraphQL;
using Analytics.Server.Hosting;
using Analytics.Server.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Server.Tests.Analysis;

/// <summary>The real server on the published seed and a model of the test's own.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryFolder _folder;
    private readonly HttpClient _client = new();
    private readonly WebApplication _app;

    private ModelServer(TemporaryFolder folder, WebApplication app)
    {
        _folder = folder;
        _app = app;
    }

    public string SchemaText => _app.Services.GetRequiredService<SchemaSource>().Text;

    public static async Task<ModelServer> StartAsync(string yaml)
    {
        var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("model.yaml"), yaml);
        var app = AnalyticsHost.Build(
        [
            "--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Analytics=Data Source={folder.File("model.db")}",
            $"--{ModelFile.Key}={folder.File("model.yaml")}", "--Logging:LogLevel:Default=Warning",
        ]);
        Assert.True(await DataPreparation.RunAsync(app.Services, CancellationToken.None));
        await app.StartAsync();
        return new ModelServer(folder, app);
    }

    /// <summary>The whole response to a query.</summary>
    public async Task<string> AskAsync(string query)
    {
        using var response = await _client.PostAsJsonAsync(new Uri(_app.Urls.Single() + "/graphql"), new { query });
        return JsonSerializer.Serialize(await response.Content.ReadFromJsonAsync<JsonElement>(), Plain);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
