using System.Net;
using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.OData;

/// <summary>The forms of answers, links between sets, and what need not be sent again.</summary>
[Collection(SharedGraph.Name)]
public sealed class AnswerTests(GraphServer server)
{
    private string Root => new Uri(server.Graph, "/odata/").AbsoluteUri;

    [Fact]
    public async Task ServiceDocument_Should_NameEverySet()
    {
        var reply = await ODataReply.OkAsync(server.Graph, "");

        Assert.Equal($"{Root}$metadata", reply.Json.GetProperty("@odata.context").GetString());
        Assert.Equal(
            ["Cities", "Districts", "Institutions", "Donors", "Years", "Sources", "Statements", "Observations", "Populations", "Awards", "DonorRecords", "Donations", "Published", "Recorded"],
            reply.Rows.Select(set => set.GetProperty("name").GetString()));
        Assert.All(reply.Rows, set => Assert.Equal("EntitySet", set.GetProperty("kind").GetString()));
        Assert.All(reply.Rows, set => Assert.Equal(set.GetProperty("name").GetString(), set.GetProperty("url").GetString()));
        Assert.Equal("4.0", reply.Headers.GetValues("OData-Version").Single());
    }

    [Fact]
    public async Task Row_Should_BeFoundByItsKey_WithItsLinks()
    {
        var reply = await ODataReply.OkAsync(server.Graph, "Districts('440705')?$select=Name&$expand=City($select=NameEn),Institutions($select=Key,Kind)");

        Assert.Equal(
            $$"""{"@odata.context":"{{Root}}$metadata#Districts(Name,City(NameEn),Institutions(Key,Kind))/$entity","Name":"新会区","City":{"NameEn":"Jiangmen"},"Institutions":[{"Key":"huicheng-subdistrict-office","Kind":"SUBDISTRICT_OFFICE"},{"Key":"lee-kum-kee-xinhui","Kind":"COMPANY"},{"Key":"xinhui-red-cross","Kind":"RED_CROSS"}]}""",
            reply.Text);
    }

    [Theory]
    [InlineData("Districts('440705')/City?$select=Code", "#Cities(Code)/$entity\",\"Code\":\"440700\"}")]
    [InlineData("Districts('440705')/Institutions?$select=Key&$filter=Kind eq 'COMPANY'", "#Institutions(Key)\",\"value\":[{\"Key\":\"lee-kum-kee-xinhui\"}]}")]
    [InlineData("Districts('440703')/Institutions?$select=Key&$filter=Kind eq 'COMPANY'", "#Institutions(Key)\",\"value\":[]}")]
    [InlineData("Districts('440705')?$select=Name,City", "#Districts(Name,City)/$entity\",\"Name\":\"新会区\"}")]
    [InlineData("Districts(Code='440705')?$select=Name", "#Districts(Name)/$entity\",\"Name\":\"新会区\"}")]
    [InlineData("Years(2023)?$select=IsComplete", "#Years(IsComplete)/$entity\",\"IsComplete\":true}")]
    public async Task Link_Should_LeadToItsRows(string path, string end)
    {
        var reply = await ODataReply.OkAsync(server.Graph, path);

        Assert.EndsWith(end, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_Should_LeadToNothing_When_TheRowNamesNone()
    {
        var free = (await ODataReply.OkAsync(server.Graph, "Institutions?$filter=DistrictCode eq null&$select=Key,DistrictCode&$expand=District&$top=1")).Rows[0];

        var reply = await ODataReply.GetAsync(server.Graph, $"Institutions('{free.GetProperty("Key").GetString()}')/District");

        Assert.Equal(JsonValueKind.Null, free.GetProperty("District").ValueKind);
        Assert.Equal(HttpStatusCode.NoContent, reply.Status);
        Assert.Equal("", reply.Text);
    }

    [Fact]
    public async Task Links_Should_BeExpandedOnEachRowOfAPage_WithTheRowsOfTheirOwn()
    {
        var rows = await ODataReply.PullAsync(server.Graph, "Statements?$expand=Observation($select=Id,Metric),District,Source($select=Key)", null, ("Prefer", "odata.maxpagesize=40"));

        Assert.All(rows, row => Assert.Equal(row.GetProperty("ObservationId").GetInt32(), row.GetProperty("Observation").GetProperty("Id").GetInt32()));
        Assert.All(rows, row => Assert.Equal(row.GetProperty("Metric").GetString(), row.GetProperty("Observation").GetProperty("Metric").GetString()));
        Assert.All(rows, row => Assert.Equal(row.GetProperty("SourceKey").GetString(), row.GetProperty("Source").GetProperty("Key").GetString()));
        Assert.All(rows, row => Assert.Equal(
            row.GetProperty("DistrictCode").GetString(),
            row.GetProperty("District").ValueKind == JsonValueKind.Null ? null : row.GetProperty("District").GetProperty("Code").GetString()));
        Assert.Contains(rows, row => row.GetProperty("DistrictCode").GetString() == "440781");
    }

    [Fact]
    public async Task Links_Should_HoldEveryRowOnce_When_TheyLeadToMany()
    {
        var all = await ODataReply.PullAsync(server.Graph, "Statements?$select=Id");
        var sources = await ODataReply.PullAsync(server.Graph, "Sources?$select=Key&$expand=Statements($select=Id,SourceKey)");

        var nested = sources.SelectMany(source => source.GetProperty("Statements").EnumerateArray().Select(row => (Source: source, Row: row))).ToList();
        Assert.Equal(all.Select(row => row.GetProperty("Id").GetInt32()), nested.Select(one => one.Row.GetProperty("Id").GetInt32()).Order());
        Assert.All(nested, one => Assert.Equal(one.Source.GetProperty("Key").GetString(), one.Row.GetProperty("SourceKey").GetString()));
    }

    [Theory]
    [InlineData("application/json;odata.metadata=none", "{\"value\":[{\"Number\":")]
    [InlineData("application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9", "{\"@odata.context\":\"")]
    [InlineData("application/xml;q=0.5, */*;q=0.1", "{\"@odata.context\":\"")]
    public async Task Metadata_Should_BeAsMuchAsTheClientAccepts(string accept, string start)
    {
        var reply = await ODataReply.OkAsync(server.Graph, "Years", null, ("Accept", accept));

        Assert.StartsWith(start, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metadata_Should_TellTypesAndIdentities_When_AllIsAsked()
    {
        var reply = await ODataReply.OkAsync(server.Graph, "Populations?$select=Id,Instant,Value,Printed,CityCode&$filter=CityCode eq '440700' and Year eq 2020&$format=application/json;odata.metadata=full");

        var row = Assert.Single(reply.Rows);
        Assert.Contains("odata.metadata=full", reply.Content.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Equal("#Analytics.Population", row.GetProperty("@odata.type").GetString());
        Assert.Equal($"Populations({row.GetProperty("Id")})", row.GetProperty("@odata.id").GetString());
        Assert.Equal($"Populations({row.GetProperty("Id")})/City", row.GetProperty("City@odata.navigationLink").GetString());
        Assert.Equal("#Date", row.GetProperty("Instant@odata.type").GetString());
        Assert.Equal("2020-11-01", row.GetProperty("Instant").GetString());
        Assert.Equal("#Decimal", row.GetProperty("Value@odata.type").GetString());
        Assert.Equal("4798090", row.GetProperty("Value").GetRawText());
    }

    [Fact]
    public async Task Numbers_Should_BeTexts_When_TheClientAsksForThem()
    {
        var reply = await ODataReply.OkAsync(
            server.Graph, "Statements?$select=Value,Year&$filter=Value eq 11.18", null, ("Accept", "application/json;odata.metadata=none;IEEE754Compatible=true"));

        Assert.Equal("""{"value":[{"Year":2023,"Value":"11.18"}]}""", reply.Text);
        Assert.Contains("IEEE754Compatible=true", reply.Content.ContentType!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nulls_Should_BeWritten_UnlessTheClientWouldHaveThemLeftOut()
    {
        const string Path = "Institutions?$select=Kind,NameEn&$filter=NameEn eq null&$orderby=Kind&$top=1";

        var written = await ODataReply.OkAsync(server.Graph, Path);
        var omitted = await ODataReply.OkAsync(server.Graph, Path, null, ("Prefer", "omit-values=nulls"));

        Assert.Equal(["Kind", "NameEn"], written.Rows[0].EnumerateObject().Select(member => member.Name).Order());
        Assert.Equal(JsonValueKind.Null, written.Rows[0].GetProperty("NameEn").ValueKind);
        Assert.Equal(["Kind"], omitted.Rows[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal("omit-values=nulls", omitted.Headers.GetValues("Preference-Applied").Single());
        Assert.False(written.Headers.Contains("Preference-Applied"));
    }

    [Theory]
    [InlineData("Districts")]
    [InlineData("$metadata")]
    [InlineData("")]
    [InlineData("Published?$apply=filter(year eq 2023)/groupby((district_code),aggregate(volume))")]
    [InlineData("Districts/$count")]
    public async Task Answer_Should_NotBeSentAgain_When_TheClientHasIt(string path)
    {
        var first = await ODataReply.OkAsync(server.Graph, path);
        var again = await ODataReply.GetAsync(server.Graph, path, null, ("If-None-Match", $"\"other\", {first.Headers.ETag}"));
        var other = await ODataReply.GetAsync(server.Graph, path.Contains('?', StringComparison.Ordinal) ? path + "&x=1" : path + "?x=1", null, ("If-None-Match", $"{first.Headers.ETag}"));

        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.Equal("", again.Text);
        Assert.Equal(HttpStatusCode.OK, other.Status);
    }

    [Fact]
    public async Task Answer_Should_BeTheSame_When_Compressed()
    {
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.GZip };
        using var client = new HttpClient(handler);
        var compressed = await ODataReply.SendAsync(HttpMethod.Get, server.Graph, "Statements", ("Accept-Encoding", "gzip"));

        Assert.Equal(["gzip"], compressed.Content.ContentEncoding);
        Assert.Equal((await ODataReply.OkAsync(server.Graph, "Statements")).Text, await client.GetStringAsync(new Uri($"{Root}Statements")));
    }

    [Fact]
    public async Task Head_Should_HaveTheHeadersAlone()
    {
        var reply = await ODataReply.SendAsync(HttpMethod.Head, server.Graph, "Districts");

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.NotNull(reply.Headers.ETag);
        Assert.Equal("", reply.Text);
    }
}
