using System.Net;
using System.Text.Json;
using Analytics.Server.Tests.Records;

namespace Analytics.Server.Tests.OData;

/// <summary>
/// The requests that clients send, in their order. Sources: Microsoft's "OData feed" and "OData.Feed" pages of Power Query and "Incremental refresh for semantic models" of Power BI,
/// Excel's "From OData Data Feed", Tableau's "OData" connector page; headers as Microsoft.OData.Client and Power Query's Implementation="2.0" write them.
/// </summary>
[Collection(RecordCollection.Name)]
public sealed class ReplayTests(RecordServer server)
{
    private const string PowerQueryAccept = "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,text/plain;q=0.7";

    private static readonly (string Name, string Value)[] PowerQuery =
    [
        ("OData-MaxVersion", "4.0"), ("MaxDataServiceVersion", "3.0"), ("Accept", PowerQueryAccept), ("Accept-Encoding", "identity"), ("User-Agent", "Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)"),
    ];

    private static readonly (string Name, string Value)[] Tableau = [("Accept", "application/json"), ("OData-MaxVersion", "4.0")];

    [Fact]
    public async Task PowerQuery_Should_NavigatePreviewAndLoad()
    {
        var document = await AskAsync("", PowerQuery);
        var metadata = await AskAsync("$metadata", PowerQuery);
        var preview = await AskAsync("Districts?$top=1000", PowerQuery);
        var count = await AskAsync("Statements/$count", PowerQuery);
        var folded = await AskAsync("Statements?$filter=Metric eq 'VOLUME' and Year eq 2023 and Value ne null&$orderby=Value desc,Id&$select=Id,DistrictCode,Value&$top=3", PowerQuery);
        var expanded = await AskAsync("Institutions?$filter=Kind eq 'COMPANY'&$expand=District($select=Name,Code)&$select=Key,Name,District", PowerQuery);
        var empty = await AskAsync("Institutions?$filter=Key eq 'nobody'&$select=Key", PowerQuery);

        Assert.Contains(document.Rows, set => set.GetProperty("name").GetString() == "Districts");
        Assert.Equal("application/xml", metadata.Content.ContentType!.MediaType);
        Assert.Equal(7, preview.Rows.Count);
        Assert.Equal(server.Rows("SELECT count(*) FROM statements").Single(), count.Text);
        Assert.Equal("text/plain", count.Content.ContentType!.MediaType);
        Assert.Equal(
            server.Rows("SELECT s.id, d.code, s.value / 1000000 FROM statements s LEFT JOIN districts d ON d.id = s.district_id WHERE metric = 'VOLUME' AND year_id = 2023 AND value IS NOT NULL ORDER BY value DESC, s.id LIMIT 3"),
            folded.Rows.Select(ODataReply.Joined));
        Assert.All(expanded.Rows, row => Assert.Equal(["Key", "Name", "District"], row.EnumerateObject().Select(member => member.Name)));
        Assert.Empty(empty.Rows);
    }

    [Fact]
    public async Task PowerQuery_Should_ReadNoNullOnItsOwn_When_NullsAreOmittedAsAgreed()
    {
        (string, string)[] headers = [.. PowerQuery, ("Prefer", "omit-values=nulls")];

        var reply = await AskAsync("Institutions?$select=Key,NameEn", headers);

        Assert.Equal("omit-values=nulls", reply.Headers.GetValues("Preference-Applied").Single());
        Assert.Equal(server.Rows("SELECT key FROM institutions WHERE name_en IS NULL ORDER BY 1"), reply.Rows.Where(row => !row.TryGetProperty("NameEn", out _)).Select(row => row.GetProperty("Key").GetString()));
    }

    [Fact]
    public async Task PowerBi_Should_RefreshByDay_PageByPage()
    {
        var pages = 0;
        var numbers = new List<string>();
        for (string? next = "Donations?$filter=DonatedOn ge 2023-06-01 and DonatedOn lt 2023-07-01&$select=Number,DonatedOn,Volume"; next is not null; pages++)
        {
            var page = await AskAsync(next, PowerQuery);
            Assert.True(page.Rows.Count <= 1000);
            numbers.AddRange(page.Rows.Select(ODataReply.Joined));
            next = page.Next;
            Assert.True(next?.StartsWith(new Uri(server.Address, "/odata/Donations?").AbsoluteUri, StringComparison.Ordinal) ?? true);
        }

        Assert.True(pages > 2);
        Assert.Equal(
            server.Rows("SELECT number, donated_on, volume FROM donations WHERE donated_on >= '2023-06-01' AND donated_on < '2023-07-01' ORDER BY donated_on, number"),
            numbers);
    }

    [Fact]
    public async Task PowerQuery_Should_GetReadyAggregates_When_TheUrlAsksForThem()
    {
        var reply = await AskAsync("Recorded?$apply=filter(year ge 2022)/groupby((year,district_code,district_nameEn),aggregate(donations with sum as Donations,donors as Donors))&$orderby=year,district_code", PowerQuery);

        Assert.Equal(
            server.Rows("""
                SELECT CAST(substr(donated_on, 1, 4) AS INTEGER), d.code, d.name_en, count(*), count(DISTINCT donor_id)
                FROM donations r JOIN districts d ON d.id = r.district_id WHERE donated_on >= '2022' GROUP BY 1, 2 ORDER BY 1, 2
                """),
            reply.Rows.Select(ODataReply.Joined));
    }

    [Fact]
    public async Task Excel_Should_ChooseTablesAndLoad_WithAName()
    {
        (string, string)[] headers = [("Accept", "*/*"), ("OData-MaxVersion", "4.0"), ("Authorization", "Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($":{RecordServer.Custodian}")))];
        var challenged = await ODataReply.GetAsync(server.Address, "Donations?$top=1", null, [.. headers[..2]]);
        var document = await ODataReply.OkAsync(server.Address, "", null, headers);
        var rows = await ODataReply.OkAsync(server.Address, "Donations?$top=200&$skip=100", null, headers);

        Assert.Equal(HttpStatusCode.Unauthorized, challenged.Status);
        Assert.Equal(14, document.Rows.Count);
        Assert.Equal(server.Rows("SELECT number FROM donations ORDER BY donated_on, number LIMIT 200 OFFSET 100"), rows.Rows.Select(row => row.GetProperty("Number").GetString()));
    }

    [Fact]
    public async Task Tableau_Should_ExtractPageByPage()
    {
        var metadata = await AskAsync("$metadata", Tableau);
        var counted = await AskAsync("Observations?$count=true&$top=0", Tableau);
        var rows = new List<JsonElement>();
        for (string? next = "Observations?$top=100"; next is not null;)
        {
            var page = await AskAsync(next, [.. Tableau, ("Prefer", "odata.maxpagesize=30")]);
            rows.AddRange(page.Rows);
            next = page.Next;
        }

        Assert.StartsWith("<?xml", metadata.Text, StringComparison.Ordinal);
        Assert.Equal(server.Rows("SELECT count(*) FROM observations").Single(), counted.Json.GetProperty("@odata.count").ToString());
        Assert.Equal(server.Rows("SELECT id FROM observations ORDER BY id LIMIT 100"), rows.Select(row => row.GetProperty("Id").ToString()));
    }

    private async Task<ODataReply> AskAsync(string path, (string, string)[] headers)
    {
        var reply = await ODataReply.OkAsync(server.Address, path, RecordServer.Custodian, headers);
        Assert.Equal("4.0", reply.Headers.GetValues("OData-Version").Single());
        return reply;
    }
}
