using System.Net;
using System.Text.Json;
using Analytics.Server.Tests.Records;

namespace Analytics.Server.Tests.OData;

/// <summary>Aggregated sets against the table of GraphQL, which is proven against SQL elsewhere, and against SQL written by hand.</summary>
[Collection(RecordCollection.Name)]
public sealed class AggregateTests(RecordServer server)
{
    [Theory]
    [InlineData(
        "Published?$apply=filter(year eq 2023)/groupby((year,district_code,district_name),aggregate(volume,volume_lower,volume_upper,volume_status))",
        """perspective: "published", by: ["year", "district"], where: { year: { eq: 2023 } }, measures: [{ measure: "volume", fields: ["value", "lower", "upper", "status"] }]""",
        new[] { 0, 1, 2, 4, 5, 6, 7 })]
    [InlineData(
        "Published?$select=year,district_code,district_name,volume,volume_lower,volume_upper,volume_status&$filter=year eq 2023",
        """perspective: "published", by: ["year", "district"], where: { year: { eq: 2023 } }, measures: [{ measure: "volume", fields: ["value", "lower", "upper", "status"] }]""",
        new[] { 0, 1, 2, 4, 5, 6, 7 })]
    [InlineData(
        "Published?$apply=filter(year eq 2023)/aggregate(volumePerDonation as mean,volumePerDonation_lower as least)",
        """perspective: "published", by: [], where: { year: { eq: 2023 } }, measures: [{ measure: "volumePerDonation", fields: ["value", "lower"] }]""",
        new[] { 0, 1 })]
    [InlineData(
        "Recorded?$apply=filter(year in (2022,2023) and (channel eq 'GROUP' or district_code eq '440705'))/groupby((ageBand,sex),aggregate(donations with sum as acts,donors,youngestAge with min as youngest))",
        """perspective: "recorded", by: ["ageBand", "sex"], where: { year: { in: [2022, 2023] }, or: [{ channel: { eq: GROUP } }, { district: { code: { eq: "440705" } } }] }, measures: [{ measure: "donations", fields: ["value"] }, { measure: "donors", fields: ["value"] }, { measure: "youngestAge", fields: ["value"] }]""",
        new[] { 0, 1, 2, 3, 4 })]
    [InlineData(
        "Recorded?$apply=filter(day ge 2023-06-01 and day lt 2023-07-01)/groupby((day),aggregate(volume))&$orderby=volume desc&$top=5",
        """perspective: "recorded", by: ["day"], where: { day: { gte: "2023-06-01", lt: "2023-07-01" } }, measures: [{ measure: "volume", fields: ["value"] }], order: [{ field: "volume.value", direction: DESC }], first: 5""",
        new[] { 0, 1 })]
    [InlineData(
        "Recorded?$apply=groupby((institution_code),aggregate(groupDonations,groupDonations_status))&$filter=groupDonations gt 100 and not contains(institution_code,'x')",
        """perspective: "recorded", by: ["institution"], where: { institution: { code: { ncontains: "x", neq: null } } }, measures: [{ measure: "groupDonations", fields: ["value", "status"] }], having: [{ field: "groupDonations.value", gt: 100 }]""",
        new[] { 0, 3, 4 })]
    public async Task Channels_Should_GiveOneAnswer(string path, string question, int[] places)
    {
        var rows = await ODataReply.PullAsync(server.Address, path);
        var data = await server.DataAsync($$"""{ table(query: { {{question}} }) { rows } }""");

        var table = data.GetProperty("table").GetProperty("rows").EnumerateArray().Select(row => string.Join('|', places.Select(place => row[place].ToString()))).ToList();
        Assert.NotEmpty(table);
        Assert.Equal(table, rows.Select(ODataReply.Joined));
    }

    [Fact]
    public async Task Pages_Should_HoldEveryGroupOnce()
    {
        var rows = await ODataReply.PullAsync(
            server.Address, "Recorded?$apply=groupby((month),aggregate(donations))&$orderby=donations desc,month&$count=true", null, ("Prefer", "odata.maxpagesize=50"));

        Assert.Equal(
            server.Rows("SELECT substr(donated_on, 1, 7) AS month, count(*) FROM donations GROUP BY 1 ORDER BY 2 DESC, 1"),
            rows.Select(ODataReply.Joined));
    }

    [Fact]
    public async Task Page_Should_BeTheOneAsked_When_RowsAreSkipped()
    {
        var page = await ODataReply.OkAsync(server.Address, "Recorded?$apply=groupby((year),aggregate(donations))&$skip=3&$top=2&$count=true");

        Assert.Equal(server.Rows("SELECT CAST(substr(donated_on, 1, 4) AS INTEGER), count(*) FROM donations GROUP BY 1 ORDER BY 1 LIMIT 2 OFFSET 3"), page.Rows.Select(ODataReply.Joined));
        Assert.Equal(server.Rows("SELECT count(DISTINCT substr(donated_on, 1, 4)) FROM donations").Single(), page.Json.GetProperty("@odata.count").ToString());
        Assert.Null(page.Next);
    }

    [Fact]
    public async Task Count_Should_BeOfTheGroups() => Assert.Equal(
        server.Rows("SELECT count(DISTINCT substr(donated_on, 1, 7)) FROM donations").Single(),
        (await ODataReply.OkAsync(server.Address, "Recorded/$count?$apply=groupby((month),aggregate(donations))")).Text);

    [Fact]
    public async Task Notices_Should_BeInAHeader_AndNotAmongTheRows()
    {
        var reply = await ODataReply.OkAsync(server.Address, "Recorded?$apply=filter(year eq 2023)/aggregate(donations)");

        var notice = Assert.Single(JsonSerializer.Deserialize<JsonElement>(reply.Headers.GetValues("Analytics-Notices").Single()).EnumerateArray());
        Assert.Equal("SYNTHETIC_RECORDS", notice.GetProperty("code").GetString());
        Assert.Equal("donations", notice.GetProperty("path").GetString());
        Assert.Equal(["@odata.context", "value"], reply.Json.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task RowKey_Should_TellRowsApart()
    {
        var rows = await ODataReply.PullAsync(server.Address, "Recorded?$select=rowKey,year,channel,donations");

        Assert.Contains("2023|GROUP", rows.Select(row => row.GetProperty("rowKey").GetString()));
        Assert.Equal(rows.Count, rows.Select(row => row.GetProperty("rowKey").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task Figure_Should_BeNullAndNotZero_When_NothingWasPublished()
    {
        var rows = await ODataReply.PullAsync(server.Address, "Published?$select=district_code,volume,volume_status&$filter=year eq 2023 and district_code eq '440703'");

        Assert.Equal("""{"district_code":"440703","volume":null,"volume_status":"MISSING"}""", Assert.Single(rows).GetRawText());
    }

    [Theory]
    [InlineData("Published", "APPLY_MISSING", "$apply", "$apply=groupby((year),aggregate(volume))")]
    [InlineData("Published?$filter=year eq 2023", "APPLY_MISSING", "$apply", "$select=year,volume")]
    [InlineData("Published?$select=*", "APPLY_MISSING", "$apply", "")]
    [InlineData("Published?$select=yeer", "COLUMNS_INVALID", "$select", "did you mean year?")]
    [InlineData("Published?$apply=aggregate(volume)", "PERIODS_MIXED", "volume", "")]
    [InlineData("Published?$apply=groupby((yeer),aggregate(volume))", "APPLY_INVALID", "$apply", "did you mean year?")]
    [InlineData("Published?$apply=groupby((year),aggregate(volum))", "APPLY_INVALID", "$apply", "did you mean volume?")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume with average as mean))", "APPLY_INVALID", "$apply", "write aggregate(volume as mean)")]
    [InlineData("Recorded?$apply=groupby((year),aggregate(donors with sum as persons))", "APPLY_INVALID", "$apply", "write aggregate(donors as persons)")]
    [InlineData("Recorded?$apply=groupby((year),aggregate(firstTimeShare with sum as share))", "APPLY_INVALID", "$apply", "")]
    [InlineData("Recorded?$apply=groupby((year),aggregate($count as n))", "APPLY_INVALID", "$apply", "")]
    [InlineData("Published?$apply=groupby((volume),aggregate(volume))", "APPLY_INVALID", "$apply", "")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume,donations as volume))", "APPLY_INVALID", "$apply", "")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume as 'x'))", "APPLY_INVALID", "$apply", "")]
    [InlineData("Published?$apply=groupby((district_name),aggregate(volume))", "APPLY_INVALID", "$apply", "district_code")]
    [InlineData("Published?$apply=groupby(year,aggregate(volume))", "APPLY_INVALID", "$apply", "")]
    [InlineData("Published?$apply=groupby((rollup(year)),aggregate(volume))", "APPLY_INVALID", "$apply", "")]
    [InlineData("Published?$apply=topcount(3,volume)", "APPLY_INVALID", "$apply", "")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume))/groupby((year))", "APPLY_INVALID", "$apply", "")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume)", "APPLY_INVALID", "$apply", "")]
    [InlineData("Published?$apply=", "APPLY_INVALID", "$apply", "")]
    [InlineData("Published?$apply=filter(volume gt 5)/groupby((year),aggregate(volume))", "FILTER_INVALID", "$apply", "")]
    [InlineData("Published?$apply=filter(year eq 'x')/groupby((year),aggregate(volume))", "FILTER_INVALID", "$apply", "")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume))&$filter=donations gt 5", "FILTER_INVALID", "$filter", "")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume))&$filter=volume gt 5 or year eq 2023", "FILTER_UNSUPPORTED", "$filter", "")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume))&$orderby=donations", "ORDER_INVALID", "$orderby", "")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume))&$select=donations", "COLUMNS_INVALID", "$select", "")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume))&$expand=x", "OPTION_UNSUPPORTED", "$expand", "")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume))&$skiptoken=AAAA", "SKIPTOKEN_INVALID", "$skiptoken", "")]
    [InlineData("Published?$apply=groupby((year),aggregate(volume))&$skip=9999999", "OPTION_INVALID", "$skip", "")]
    public async Task Question_Should_BeRefused(string path, string code, string target, string hint)
    {
        var reply = await ODataReply.GetAsync(server.Address, path);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal((code, target), (reply.Error.GetProperty("code").GetString(), reply.Error.GetProperty("target").GetString()));
        Assert.Contains(hint, reply.Error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Graph.ClientText.AssertHoldsNothingInternal(reply.Text);
    }
}
