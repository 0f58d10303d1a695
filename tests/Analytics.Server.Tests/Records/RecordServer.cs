using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Analytics.Server.Hosting;
using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Storage;
using Analytics.Storage.Generating;
using Analytics.Storage.Importing.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Server.Tests.Records;

/// <summary>The real server over the published seed and the records that <c>generate donations</c> writes without options.</summary>
public sealed class RecordServer : IAsyncLifetime, IDisposable
{
    /// <summary>The key of the role that may see single records.</summary>
    public const string Custodian = "custodian-key-of-the-tests";

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    public IServiceProvider Services => _app!.Services;

    public Uri Address => new(_app!.Urls.Single());

    private Uri Graph => new(Address, "graphql");

    public async Task InitializeAsync()
    {
        _app = AnalyticsHost.Build(
        [
            "--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Analytics=Data Source={_folder.File("records.db")}",
            $"--Roles:custodian={Custodian}", "--Logging:LogLevel:Default=Warning",
        ]);
        Assert.True(await DataPreparation.RunAsync(_app.Services, CancellationToken.None));
        await using (var file = File.Create(_folder.File("donations.csv")))
        {
            DonationCsv.Write(file, new GeneratorOptions(), CancellationToken.None);
            file.Position = 0;
            var report = await _app.Services.GetRequiredService<DonationImporter>()
                .ImportAsync(new RecordRequest { Content = file, Name = "donations.csv" }, null, CancellationToken.None);
            Assert.Equal(RecordOutcome.Imported, report.Outcome);
        }

        await DataPreparation.HoldRecordsAsync(_app.Services, CancellationToken.None);
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    /// <summary>The whole answer, to a request with a key or without.</summary>
    public async Task<JsonElement> AskAsync(string query, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Graph) { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        using var response = await _client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>What a path gives, with a key or without.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Graph, path));
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return await _client.SendAsync(request);
    }

    /// <summary>The <c>data</c> of an answer that must have no errors.</summary>
    public async Task<JsonElement> DataAsync(string query, string? key = null)
    {
        var answer = await AskAsync(query, key);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The rows of a statement written by hand, values joined by bars.</summary>
    public IReadOnlyList<string> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File("records.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection.Rows(sql);
    }
}
