using System.Net;
using System.Text;
using System.Text.Json;
using Analytics.Server.Tests.Records;

namespace Analytics.Server.Tests.OData;

/// <summary>Donation records over OData: for roles that may see them, page by page, against SQL written by hand.</summary>
[Collection(RecordCollection.Name)]
public sealed class RecordReadTests(RecordServer server)
{
    private const string Columns = "Number,DonorPseudonym,DonatedOn,DistrictCode,InstitutionKey,Channel,Product,Volume,TherapeuticUnits,Dose,History,Age,AgeBand";

    [Theory]
    [InlineData("Donations")]
    [InlineData("Donations/$count")]
    [InlineData("Donations('S000000001')")]
    [InlineData("Donations('S000000001')/District")]
    [InlineData("Donations('S000000001')/Donor")]
    [InlineData("DonorRecords?$top=1")]
    public async Task Records_Should_BeRefused_UnlessAKeyOpensThem(string path)
    {
        var none = await ODataReply.GetAsync(server.Address, path);
        var wrong = await ODataReply.GetAsync(server.Address, path, "no-key-of-any-role-at-all");
        var bearer = await ODataReply.GetAsync(server.Address, path, RecordServer.Custodian);
        var basic = await ODataReply.GetAsync(server.Address, path, null, ("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"anyone:{RecordServer.Custodian}"))));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.OK, HttpStatusCode.OK), (none.Status, wrong.Status, bearer.Status, basic.Status));
        Assert.Equal(["Basic", "Bearer"], none.Headers.WwwAuthenticate.Select(way => way.Scheme));
        Assert.Equal("RECORDS_FORBIDDEN", none.Error.GetProperty("code").GetString());
        Assert.DoesNotContain("S000000001", none.Text, StringComparison.Ordinal);
        Assert.Equal(bearer.Text, basic.Text);
    }

    [Fact]
    public async Task Tag_Should_BeOfTheRole()
    {
        var known = (await ODataReply.OkAsync(server.Address, "Donations?$top=1", RecordServer.Custodian)).Headers.ETag;

        var other = await ODataReply.GetAsync(server.Address, "Donations?$top=1", null, ("If-None-Match", $"{known}"));
        var same = await ODataReply.GetAsync(server.Address, "Donations?$top=1", RecordServer.Custodian, ("If-None-Match", $"{known}"));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.NotModified), (other.Status, same.Status));
    }

    [Fact]
    public async Task Pages_Should_HoldWhatSqlGives()
    {
        var rows = await ODataReply.PullAsync(
            server.Address, $"Donations?$filter=DonatedOn ge 2023-02-01 and DonatedOn lt 2023-03-01&$select={Columns}", RecordServer.Custodian);

        Assert.True(rows.Count > 2000);
        Assert.Equal(
            server.Rows(SetSql.Recorded["Donations"].Replace("ORDER", "WHERE s.donated_on >= '2023-02-01' AND s.donated_on < '2023-03-01' ORDER", StringComparison.Ordinal)),
            rows.Select(Joined));
    }

    [Fact]
    public async Task Pages_Should_HoldWhatSqlGives_When_TheyAreInAnotherOrder()
    {
        var rows = await ODataReply.PullAsync(
            server.Address, "Donations?$filter=DistrictCode eq '440705' and year(DonatedOn) eq 2023&$orderby=Age desc,Volume&$select=Number", RecordServer.Custodian);

        Assert.Equal(
            server.Rows("SELECT number FROM donations r JOIN districts d ON d.id = r.district_id WHERE d.code = '440705' AND donated_on LIKE '2023%' ORDER BY age DESC, volume, number"),
            rows.Select(ODataReply.Joined));
    }

    [Fact]
    public async Task Windows_Should_AddUpToTheWhole_When_ARefreshReadsOneAfterAnother()
    {
        var counts = new List<string>();
        foreach (var (from, to) in new[] { ("1990-01-01", "2010-01-01"), ("2010-01-01", "2023-01-01"), ("2023-01-01", "2023-07-01"), ("2023-07-01", "2030-01-01") })
        {
            counts.Add((await ODataReply.OkAsync(server.Address, $"Donations/$count?$filter=DonatedOn ge {from} and DonatedOn lt {to}", RecordServer.Custodian)).Text);
        }

        Assert.Equal(
            server.Rows("SELECT count(*) FROM donations WHERE donated_on < '2010' UNION ALL SELECT count(*) FROM donations WHERE donated_on >= '2010' AND donated_on < '2023' UNION ALL SELECT count(*) FROM donations WHERE donated_on >= '2023' AND donated_on < '2023-07' UNION ALL SELECT count(*) FROM donations WHERE donated_on >= '2023-07'"),
            counts);
        Assert.Equal(1_300_000, counts.Sum(count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static string Joined(JsonElement row) => string.Join('|', row.EnumerateObject().Select(member => member.Name == "TherapeuticUnits"
        ? $"{(long)(member.Value.GetDecimal() * 1_000_000)}"
        : member.Value.ToString()));
}
