using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Analytics.Server.Commands;
using Analytics.Server.Exports.Saved;
using Analytics.Server.Hosting;
using Analytics.Server.Tests.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Analytics.Server.Tests.Exports;

/// <summary>Servers with saved queries and limits of their own.</summary>
public sealed class ExportStartTests : IDisposable
{
    private const string Query = "query ($year: Int!) { published(where: { year: { eq: $year } }) { rows { by { district { code kind } } volume { value unit } } totals { volume { value } } } }";
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Start_Should_TellEveryFault_When_SavedQueriesAreWrong()
    {
        Write("a", "{ publishd { rows { volume { value } } } }");
        Write("b", "query ($year: Itn) { published(where: { year: { eq: $year } }) { rows { volume { vlaue } } } }");
        Write("c d", "{ __typename }");
        Write("e", "{ published { rows { volume { value } } }");
        Write("f", "mutation { __typename }");
        Write("g", "{ published { rows { by { district { code } } district: volume { code: value } } } }");

        await using var app = AnalyticsHost.Build(Arguments());

        var fault = Assert.Throws<SavedQueryFault>(() => AnalyticsHost.MakeGraph(app.Services));

        var lines = fault.Message.Split('\n');
        Assert.Equal("a.graphql (1,3): Cannot query field \"publishd\" on type \"Query\". Did you mean \"published\"?", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("b.graphql (1,15): Unknown type \"Itn\".", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("b.graphql (1,82): Cannot query field \"vlaue\"", StringComparison.Ordinal));
        Assert.Contains("c d.graphql: a name has letters, digits, '-' and '_'.", lines);
        Assert.Contains(lines, line => line.StartsWith("e.graphql (1,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("f.graphql", StringComparison.Ordinal));
        Assert.Contains("g.graphql: two columns of the table would be called 'district.code'; give one of them an alias.", lines);
        Assert.Equal($"{lines.Length - 1} faults in the saved queries.", lines[^1]);
    }

    [Fact]
    public async Task Start_Should_BeRefused_When_TheFolderOfQueriesIsNotThere()
    {
        await using var app = AnalyticsHost.Build(Arguments(_folder.File("none")));

        var fault = Assert.Throws<OptionFault>(() => AnalyticsHost.MakeGraph(app.Services));

        Assert.Equal($"The folder of saved queries '{_folder.File("none")}' is not there.", fault.Message);
    }

    [Fact]
    public async Task Table_Should_LeaveOutWhatIsNotFlat_AndAskForWhatItNeeds()
    {
        Write("mine", Query);
        await using var app = await StartAsync();

        var catalogue = await GetAsync(app, "/tables");
        using var missing = await _client.GetAsync(Address(app, "/tables/mine.csv"));
        var csv = await _client.GetStringAsync(Address(app, "/tables/mine.csv?year=2023&bom=false"));

        Assert.Equal("""["totals","rows.district.kind","rows.volume.unit"]""", catalogue.GetProperty("tables")[0].GetProperty("leftOut").GetRawText());
        Assert.Equal(HttpStatusCode.BadRequest, missing.StatusCode);
        Assert.Contains("VARIABLE_INVALID", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("district.code,volume.value\r\n440703,\r\n440704,\r\n440705,2347700\r\n", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherDocuments_Should_BeRefused_When_OnlySavedQueriesAreRun()
    {
        Write("mine", Query);
        await using var app = await StartAsync("--GraphQL:SavedQueriesOnly=true");

        using var other = await _client.PostAsJsonAsync(Address(app, "/graphql"), new { query = "{ __typename }" });
        using var own = await _client.PostAsJsonAsync(Address(app, "/graphql"), new { query = Query, variables = new { year = 2023 } });
        using var named = await _client.GetAsync(Address(app, "/queries/mine?year=2023"));

        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        Assert.Equal("SAVED_QUERIES_ONLY", (await other.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(await own.Content.ReadAsStringAsync(), await named.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("--Exports:MaxRows=6", "'mine' has 7 rows; a file has at most 6.")]
    [InlineData("--Exports:MaxFileBytes=50", "The file would have more than 50 bytes.")]
    public async Task File_Should_BeRefused_When_ItPassesABound(string limit, string message)
    {
        Write("mine", Query);
        await using var app = await StartAsync(limit);

        using var response = await _client.GetAsync(Address(app, "/tables/mine.csv?year=2023"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("TABLE_TOO_LARGE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.StartsWith(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_Should_BeGivenUp_When_ItTakesTooLong()
    {
        Write("mine", Query);
        await using var app = await StartAsync("--Exports:TimeLimit=00:00:00.0010000");

        using var response = await _client.GetAsync(Address(app, "/exports/Statements.csv"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("EXPORT_TIMEOUT", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_Should_BeGone_When_OthersNeedTheRoomOrTheServerStops()
    {
        Write("mine", Query);
        var before = Spools();
        await using (var app = await StartAsync("--Exports:MaxSpoolFiles=2"))
        {
            foreach (var year in new[] { 2020, 2021, 2022, 2023 })
            {
                await _client.GetByteArrayAsync(Address(app, $"/tables/mine.csv?year={year}"));
            }

            Assert.Equal(2, Directory.GetFiles(Assert.Single(Spools().Except(before))).Length);
        }

        Assert.Empty(Spools().Except(before));
    }

    private static string[] Spools() => Directory.GetDirectories(Path.GetTempPath(), "analytics-exports-*");

    private static Uri Address(WebApplication app, string path) => new(app.Urls.Single() + path);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(_folder.File("queries"));
        File.WriteAllText(Path.Combine(_folder.File("queries"), name + ".graphql"), text);
    }

    private string[] Arguments(string? queries = null, params string[] more) =>
    [
        "--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Analytics=Data Source={_folder.File("exports.db")}",
        $"--{SavedQueries.Key}={queries ?? _folder.File("queries")}", "--Logging:LogLevel:Default=Warning", .. more,
    ];

    private async Task<WebApplication> StartAsync(params string[] more)
    {
        var app = AnalyticsHost.Build(Arguments(null, more));
        AnalyticsHost.MakeGraph(app.Services);
        Assert.True(await DataPreparation.RunAsync(app.Services, CancellationToken.None));
        await app.StartAsync();
        return app;
    }

    private async Task<JsonElement> GetAsync(WebApplication app, string path) => await _client.GetFromJsonAsync<JsonElement>(Address(app, path));
}
