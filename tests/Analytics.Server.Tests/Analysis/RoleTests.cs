using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Analytics.Server.Commands;
using Analytics.Server.Hosting;
using Analytics.Server.Tests.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Analytics.Server.Tests.Analysis;

/// <summary>What a key opens, and what answers may be kept.</summary>
public sealed class RoleTests : IAsyncLifetime, IDisposable
{
    private const string Key = "the-key-of-the-modellers";
    private const string Explained = "{published(where:{year:{eq:2023}}){rows{volume{value}}explain{query plan statements timings{step milliseconds}}}}";
    private const string Plain = "{published(where:{year:{eq:2023}}){rows{volume{value}}}}";
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        _app = AnalyticsHost.Build(Arguments($"--Roles:modeller={Key}"));
        Assert.True(await DataPreparation.RunAsync(_app.Services, CancellationToken.None));
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Explain_Should_SayHowTheAnswerCameAbout_When_TheRoleMaySeeIt()
    {
        using var response = await GetAsync(Explained, Key);

        var answer = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("published");
        var explain = answer.GetProperty("explain");
        Assert.Equal(13730000, answer.GetProperty("rows")[0].GetProperty("volume").GetProperty("value").GetInt32());
        Assert.Equal("perspective published\nwhere year Eq 2023\nrows\n  volume = volume\n", explain.GetProperty("query").GetString());
        Assert.Contains("scan figures at city", explain.GetProperty("plan").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("SELECT", explain.GetProperty("statements")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(["plan", "read", "formulas"], explain.GetProperty("timings").EnumerateArray().Select(timing => timing.GetProperty("step").GetString()));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("the-key-of-the-modeller")]
    [InlineData("")]
    public async Task Explain_Should_BeForbidden_When_TheKeyIsNoneOfARoleThatMaySeeIt(string? key)
    {
        using var response = await GetAsync(Explained, key);

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("EXPLAIN_FORBIDDEN", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""{"published":null}""", answer.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task Answer_Should_NotBeSentAgain_When_TheClientHasIt()
    {
        using var first = await GetAsync(Plain, null);
        using var again = await GetAsync(Plain, null, first.Headers.ETag);
        using var other = await GetAsync(Plain.Replace("2023", "2022", StringComparison.Ordinal), null, first.Headers.ETag);
        using var role = await GetAsync(Plain, Key, first.Headers.ETag);

        Assert.NotNull(first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(HttpStatusCode.OK, role.StatusCode);
    }

    [Fact]
    public async Task Details_Should_BeForbidden_When_TheRoleMayNotSeeThem()
    {
        var shipped = await File.ReadAllTextAsync(ModelFile.Shipped);
        await File.WriteAllTextAsync(_folder.File("model.yaml"), shipped.Replace("details: true", "details: false", StringComparison.Ordinal));
        await using var app = AnalyticsHost.Build(Arguments($"--{ModelFile.Key}={_folder.File("model.yaml")}"));
        await app.StartAsync();

        var answer = await _client.GetFromJsonAsync<JsonElement>(
            new Uri($"{app.Urls.Single()}/graphql?query={{published(where:{{year:{{eq:2023}}}}){{rows{{volume{{value}}details{{totalCount}}}}}}}}"));

        Assert.Equal("DETAILS_FORBIDDEN", Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""{"published":{"rows":[{"volume":{"value":13730000},"details":null}]}}""", answer.GetProperty("data").GetRawText());
    }

    [Theory]
    [InlineData("--Roles:modeler=a-key-that-is-long-enough", "'Roles:modeler' names no role of the model; there are reader, custodian, modeller.")]
    [InlineData("--Roles:modeller=short", "'Roles:modeller' takes a key of at least 16 characters.")]
    public void Start_Should_BeRefused_When_AKeyIsNoUse(string argument, string message)
    {
        var fault = Assert.Throws<OptionFault>(() => AnalyticsHost.Build(Arguments(argument)));

        Assert.Equal(message, fault.Message);
    }

    private string[] Arguments(string role) =>
        ["--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Analytics=Data Source={_folder.File("roles.db")}", role, "--Logging:LogLevel:Default=Warning"];

    private async Task<HttpResponseMessage> GetAsync(string query, string? key, EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{_app!.Urls.Single()}/graphql?query={Uri.EscapeDataString(query)}"));
        if (key is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        return await _client.SendAsync(request);
    }
}
