using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Exports;

/// <summary>Saved queries by name, by hash and as what there is.</summary>
[Collection(SharedGraph.Name)]
public sealed class SavedQueryTests(GraphServer server)
{
    private const string Name = "district-volume-by-year";

    private static string Text => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "queries", Name + ".graphql"));

    private static string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    [Fact]
    public async Task Query_Should_AnswerAsItsDocument_When_ItIsAskedByNameOrHash()
    {
        var expected = (await server.AskAsync(Text, new { year = 2022 })).GetRawText();

        Assert.Equal(expected, (await server.JsonAsync($"/queries/{Name}?year=2022")).GetRawText());
        Assert.Equal(expected, (await server.JsonAsync($"/queries/sha256:{Hash.ToUpperInvariant()}?year=2022")).GetRawText());
        using var posted = await server.SendAsync($"/queries/{Name}", HttpMethod.Post, body: """{"year":2022}""");
        Assert.Equal(expected, await posted.Content.ReadAsStringAsync());
        using var persisted = await server.Client.PostAsJsonAsync(
            server.Graph, new { variables = new { year = 2022 }, extensions = new { persistedQuery = new { version = 1, sha256Hash = Hash } } });
        Assert.Equal(expected, await persisted.Content.ReadAsStringAsync());
        Assert.Contains("2150027", expected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_Should_NotBeSentAgain_When_TheClientHasIt()
    {
        using var first = await server.SendAsync($"/queries/{Name}");
        using var again = await server.SendAsync($"/queries/{Name}", headers: headers => headers.IfNoneMatch.Add(first.Headers.ETag!));
        using var other = await server.SendAsync("/queries/districts-against-city", headers: headers => headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task List_Should_TellWhatEachQueryIsAndTakes()
    {
        var queries = (await server.JsonAsync("/queries")).GetProperty("queries").EnumerateArray().ToList();

        Assert.Equal(
            ["district-volume-by-year", "districts-against-city", "donors-by-age", "institutions-ranked", "monthly-trend", "published-and-recorded"],
            queries.Select(query => query.GetProperty("name").GetString()));
        Assert.Equal(Hash, queries[0].GetProperty("sha256").GetString());
        Assert.StartsWith("How much blood did each district give", queries[0].GetProperty("description").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("某年各区（市）献血量多少？", queries[0].GetProperty("description").GetProperty("zh").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            """[{"name":"year","type":"Int","default":"2023","required":false,"description":"The calendar year."}]""",
            queries[0].GetProperty("variables").GetRawText());
    }

    [Fact]
    public async Task Catalogue_Should_TellColumnsAndUnits_When_AQueryIsATable()
    {
        var tables = (await server.JsonAsync("/tables")).GetProperty("tables").EnumerateArray().ToDictionary(table => table.GetProperty("name").GetString()!);

        Assert.Equal(6, tables.Count);
        var columns = tables["districts-against-city"].GetProperty("columns").EnumerateArray().Select(column =>
            $"{column.GetProperty("name")} {column.GetProperty("type")} {(column.GetProperty("unit") is { ValueKind: JsonValueKind.Object } unit ? unit.GetProperty("zh") : "")}");
        Assert.Equal(
            [
                "district.code TEXT ", "district.name TEXT ", "district.nameEn TEXT ", "volume.value DECIMAL 毫升", "volume.lower DECIMAL 毫升", "volume.upper DECIMAL 毫升", "volume.status TEXT ",
                "volume.share.value DECIMAL %", "volume.share.lower DECIMAL %", "volume.share.upper DECIMAL %", "volume.share.reason TEXT ", "volume.share.denominator.value DECIMAL 毫升",
                "volume.rank.value INTEGER ", "volume.rank.best INTEGER ", "volume.rank.worst INTEGER ", "volume.rank.among INTEGER ", "volume.rank.reported INTEGER ",
            ],
            columns);
        Assert.Equal("""["totals"]""", tables["districts-against-city"].GetProperty("leftOut").GetRawText());
        Assert.Equal("""["rows.volume.against.notices"]""", tables["published-and-recorded"].GetProperty("leftOut").GetRawText());
        Assert.Equal("/tables/monthly-trend.parquet", tables["monthly-trend"].GetProperty("urls").GetProperty("parquet").GetString());
        foreach (var (name, table) in tables)
        {
            var head = Encoding.UTF8.GetString(await server.BytesAsync($"/tables/{name}.csv?bom=false")).Split("\r\n")[0];
            Assert.Equal(head, string.Join(',', table.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString())));
        }
    }

    [Theory]
    [InlineData("/queries/x", 404, "SAVED_QUERY_UNKNOWN", "'x'")]
    [InlineData("/queries/sha256:00", 404, "SAVED_QUERY_UNKNOWN", "'sha256:00'")]
    [InlineData("/queries/monthly-trend?yaer=2023", 400, "VARIABLE_UNKNOWN", "'yaer' is no variable. Did you mean \"year\"?")]
    [InlineData("/queries/monthly-trend?year=soon", 400, "VARIABLE_INVALID", "'year' of type \"Int\" takes a number; it is 'soon'.")]
    [InlineData("/queries/monthly-trend?year=2023&year=2022", 400, "VARIABLE_INVALID", "takes one value")]
    [InlineData("/queries/monthly-trend?year=2023.5", 400, "VARIABLE_INVALID", "Int cannot represent non-integer value: 2023.5")]
    [InlineData("/tables/district-volume-by-yaer.csv", 404, "TABLE_UNKNOWN", "did you mean district-volume-by-year?")]
    [InlineData("/tables/monthly-trend.xls", 404, "FORMAT_UNKNOWN", "'xls'; ask for one of csv, json, jsonl, parquet, xlsx")]
    [InlineData("/tables/monthly-trend", 404, "FORMAT_UNKNOWN", "''")]
    [InlineData("/tables/monthly-trend.csv?bom=yes", 400, "PARAMETER_INVALID", "'bom' takes true or false; it is 'yes'.")]
    [InlineData("/tables/monthly-trend.parquet?bom=true", 400, "VARIABLE_UNKNOWN", "'bom'")]
    [InlineData("/tables/monthly-trend.csv?year=soon", 400, "VARIABLE_INVALID", "'year'")]
    [InlineData("/exports/table.csv", 400, "PARAMETER_INVALID", "'query'")]
    [InlineData("/exports/table.csv?query={", 400, "VARIABLE_INVALID", "'query' of type \"AnalysisInput!\" takes a JSON object")]
    [InlineData("/exports/table.csv?query={\"perspective\":\"published\",\"measures\":[{\"measure\":\"volme\"}]}", 400, "MEASURE_UNKNOWN", "volume")]
    [InlineData("/exports/Districs.csv", 404, "TABLE_UNKNOWN", "did you mean Districts?")]
    [InlineData("/exports/Districts.csv?top=3", 400, "PARAMETER_INVALID", "'top'")]
    [InlineData("/exports/Donations.csv", 403, "RECORDS_FORBIDDEN", "The role 'reader' may not see single records")]
    public async Task Request_Should_BeRefused_When_APartOfItIsWrong(string path, int status, string code, string part)
    {
        using var response = await server.SendAsync(path);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.EndsWith("json", response.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(part, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"yaer":2023}""", 400, "VARIABLE_UNKNOWN")]
    [InlineData("""{"year":"x"}""", 400, "VARIABLE_INVALID")]
    [InlineData("""[1]""", 400, "PARAMETER_INVALID")]
    [InlineData("""{"year":""", 400, "PARAMETER_INVALID")]
    public async Task Body_Should_BeRefused_When_ItHoldsNoVariables(string body, int status, string code)
    {
        foreach (var path in new[] { "/queries/monthly-trend", "/tables/monthly-trend.csv" })
        {
            using var response = await server.SendAsync(path, HttpMethod.Post, body: body);

            Assert.Equal(status, (int)response.StatusCode);
            Assert.Equal(code, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task Document_Should_BeRefused_When_ItsHashIsNotHeldOrNotItsOwn()
    {
        using var unknown = await server.Client.PostAsJsonAsync(server.Graph, new { extensions = new { persistedQuery = new { sha256Hash = new string('0', 64) } } });
        using var other = await server.Client.PostAsJsonAsync(server.Graph, new { query = "{__typename}", extensions = new { persistedQuery = new { sha256Hash = Hash } } });

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("DOCUMENT_UNKNOWN", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
    }
}
