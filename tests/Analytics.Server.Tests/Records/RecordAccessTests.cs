using System.Text.Json;

namespace Analytics.Server.Tests.Records;

/// <summary>Single donations: for roles that may see them, by filter, order, page, key, and from a cell.</summary>
[Collection(RecordCollection.Name)]
public sealed class RecordAccessTests(RecordServer server)
{
    [Theory]
    [InlineData("{ donations(first: 1) { nodes { number } } }")]
    [InlineData("""{ donation(number: "S000000001") { number } }""")]
    [InlineData("""{ donorRecord(pseudonym: "P00000001") { pseudonym } }""")]
    [InlineData("""{ recorded(where: { year: { eq: 1998 } }) { rows { details(first: 1) { nodes { number } } } } }""")]
    public async Task Records_Should_BeRefused_When_TheRoleMayNotSeeThem(string query)
    {
        var answer = await server.AskAsync(query);

        Assert.Equal("RECORDS_FORBIDDEN", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("S000000001", answer.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("P00000001", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Node_Should_BeRefused_When_TheRoleMayNotSeeIt()
    {
        var data = await server.DataAsync("""{ donation(number: "S000000001") { id donor { id } } }""", RecordServer.Custodian);
        var donation = data.GetProperty("donation");

        foreach (var id in new[] { donation.GetProperty("id"), donation.GetProperty("donor").GetProperty("id") })
        {
            var answer = await server.AskAsync($$"""{ node(id: {{id.GetRawText()}}) { id } }""");

            Assert.Equal("RECORDS_FORBIDDEN", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task Donations_Should_BeFilteredOrderedAndPaged()
    {
        var found = new List<string>();
        var after = "null";
        for (var page = 0; page < 3; page++)
        {
            var data = await server.DataAsync(
                $$"""
                { donations(where: { district: { code: { eq: "440705" } }, donatedOn: { gte: "2023-01-01", lte: "2023-12-31" } }, order: [{ volume: DESC }, { number: ASC }], first: 50, after: {{after}}) {
                    nodes { number donatedOn volume district { name } institution { name } } pageInfo { endCursor } } }
                """,
                RecordServer.Custodian);
            var donations = data.GetProperty("donations");
            after = donations.GetProperty("pageInfo").GetProperty("endCursor").GetRawText();
            found.AddRange(donations.GetProperty("nodes").EnumerateArray().Select(node => string.Join(
                '|', node.GetProperty("number"), node.GetProperty("donatedOn"), node.GetProperty("volume"), node.GetProperty("district").GetProperty("name"), NameOf(node.GetProperty("institution")))));
        }

        Assert.Equal(
            server.Rows(
                """
                SELECT r.number, r.donated_on, r.volume, d.name, coalesce(i.name, '') FROM donations r JOIN districts d ON d.id = r.district_id LEFT JOIN institutions i ON i.id = r.institution_id
                WHERE d.code = '440705' AND r.donated_on BETWEEN '2023-01-01' AND '2023-12-31' ORDER BY r.volume DESC, r.number LIMIT 150
                """),
            found);
    }

    [Fact]
    public async Task Details_Should_BeAsManyAsTheCellCounts()
    {
        var data = await server.DataAsync(
            """
            { recorded(where: { year: { eq: 2023 }, abo: { eq: AB } }) { rows { by { districtKind month institution { key } sex } donations { value } details(first: 0) { totalCount } } } }
            """,
            RecordServer.Custodian);

        var rows = data.GetProperty("recorded").GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(100, rows.Count);
        Assert.All(rows, row => Assert.Equal(row.GetProperty("donations").GetProperty("value").GetInt32(), row.GetProperty("details").GetProperty("totalCount").GetInt32()));
    }

    [Fact]
    public async Task Details_Should_LeadToTheDonationsThemselves()
    {
        var data = await server.DataAsync(
            """
            { recorded(where: { day: { eq: "2023-06-14" } }) { rows { by { district { code } } details(first: 50) { nodes { number donatedOn district { code } } } } } }
            """,
            RecordServer.Custodian);

        var found = data.GetProperty("recorded").GetProperty("rows").EnumerateArray()
            .SelectMany(row => row.GetProperty("details").GetProperty("nodes").EnumerateArray())
            .Select(node => $"{node.GetProperty("number")}|{node.GetProperty("donatedOn")}|{node.GetProperty("district").GetProperty("code")}");
        Assert.Equal(
            server.Rows("SELECT number, donated_on, code FROM donations r JOIN districts d ON d.id = r.district_id WHERE donated_on = '2023-06-14'").Order(StringComparer.Ordinal),
            found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Donor_Should_LeadToItsDonations()
    {
        var data = await server.DataAsync("""{ donorRecord(pseudonym: "P00000001") { sex birthYear donations(order: [{ donatedOn: ASC }]) { totalCount nodes { number donor { pseudonym } } } } }""", RecordServer.Custodian);

        var donations = data.GetProperty("donorRecord").GetProperty("donations");
        Assert.Equal(
            server.Rows("SELECT number FROM donations r JOIN donor_records d ON d.id = r.donor_id WHERE pseudonym = 'P00000001' ORDER BY donated_on LIMIT 10"),
            donations.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("number").GetString()));
    }

    private static string NameOf(JsonElement place) => place.ValueKind == JsonValueKind.Null ? "" : place.GetProperty("name").GetString()!;
}
