using Analytics.Server.Tables.Sets;
using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace Analytics.Server.Tests.OData;

/// <summary><c>$filter</c>, <c>$orderby</c>, <c>$top</c>, <c>$skip</c> and pages against SQL written by hand on the same file.</summary>
[Collection(SharedGraph.Name)]
public sealed class FilterTests(GraphServer server)
{
    public static TheoryData<string, string> Filters
    {
        get
        {
            var filters = new TheoryData<string, string>();
            foreach (var (set, filter, _) in FilterCases.All)
            {
                filters.Add(set, filter);
            }

            return filters;
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Filter_Should_LetThroughWhatSqlDoes(string set, string filter)
    {
        var key = EntitySets.Find(set)!.Key;
        var expected = Rows(FilterCases.All.First(one => one.Set == set && one.Filter == filter).Sql);

        var rows = await ODataReply.PullAsync(server.Graph, $"{set}?$filter={Uri.EscapeDataString(filter)}&$select={key}");
        var count = await ODataReply.OkAsync(server.Graph, $"{set}/$count?$filter={Uri.EscapeDataString(filter)}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Select(ODataReply.Joined).Order(StringComparer.Ordinal));
        Assert.Equal($"{expected.Count}", count.Text);
    }

    [Fact]
    public void Filters_Should_LetSomethingThroughAndKeepSomethingBack() =>
        Assert.True(FilterCases.All.Count(one => Rows(one.Sql).Count > 0) > 30);

    [Theory]
    [InlineData("Id,Value,Lower", "Value desc", "SELECT id, value, lower FROM statements ORDER BY value DESC, id")]
    [InlineData("Id,Upper", "Upper", "SELECT id, upper FROM statements ORDER BY upper, id")]
    [InlineData("Id,PeriodEnd,Metric", "PeriodEnd desc,Metric asc,Year desc", "SELECT id, period_end, metric FROM statements ORDER BY period_end DESC, metric, year_id DESC, id")]
    [InlineData("Id,InstitutionKey", "InstitutionKey,Id desc", "SELECT s.id, i.key FROM statements s LEFT JOIN institutions i ON i.id = s.institution_id ORDER BY i.key, s.id DESC")]
    [InlineData("Id", "Id desc", "SELECT id FROM statements ORDER BY id DESC")]
    public async Task Pages_Should_HoldEveryRowOnceInOrder(string select, string order, string sql)
    {
        var rows = await ODataReply.PullAsync(server.Graph, $"Statements?$select={select}&$orderby={order}", null, ("Prefer", "odata.maxpagesize=7"));

        Assert.Equal(Rows(sql), rows.Select(row => string.Join("|", select.Split(",").Select(name => Scaled(name, row.GetProperty(name).ToString())))));
    }

    [Fact]
    public async Task Top_Should_BeSharedOutOverPages_When_APageIsSmaller()
    {
        var sizes = new List<int>();
        var ids = new List<string>();
        for (string? next = "Statements?$select=Id&$orderby=Id&$skip=3&$top=16&$count=true"; next is not null;)
        {
            var page = await ODataReply.OkAsync(server.Graph, next, null, ("Prefer", "odata.maxpagesize=7"));
            sizes.Add(page.Rows.Count);
            ids.AddRange(page.Rows.Select(ODataReply.Joined));
            Assert.Equal(int.Parse(Rows("SELECT count(*) FROM statements")[0], System.Globalization.CultureInfo.InvariantCulture), page.Json.GetProperty("@odata.count").GetInt32());
            Assert.Equal("odata.maxpagesize=7", page.Headers.GetValues("Preference-Applied").Single());
            next = page.Next;
        }

        Assert.Equal([7, 7, 2], sizes);
        Assert.Equal(Rows("SELECT id FROM statements ORDER BY id LIMIT 16 OFFSET 3"), ids);
    }

    [Theory]
    [InlineData("Statements?$top=0", 0)]
    [InlineData("Statements?$top=3", 3)]
    [InlineData("Districts?$skip=5", 2)]
    [InlineData("Districts?$top=7", 7)]
    public async Task LastPage_Should_HaveNoNextLink(string path, int rows)
    {
        var page = await ODataReply.OkAsync(server.Graph, path);

        Assert.Equal(rows, page.Rows.Count);
        Assert.Null(page.Next);
    }

    [Theory]
    [InlineData("Observations?$select=Id&$orderby=Id")]
    [InlineData("Statements?$select=Id&$orderby=Id desc")]
    [InlineData("Statements?$select=Id&$orderby=Id&$filter=Id gt 1")]
    public async Task SkipToken_Should_BeRefused_When_ItIsOfAnotherQuestion(string other)
    {
        var page = await ODataReply.OkAsync(server.Graph, "Statements?$select=Id&$orderby=Id", null, ("Prefer", "odata.maxpagesize=2"));
        var token = page.Next![(page.Next!.IndexOf("$skiptoken=", StringComparison.Ordinal) + 11)..];

        var own = await ODataReply.OkAsync(server.Graph, $"Statements?$select=Id&$orderby=Id&$top=1&$skiptoken={token}");
        var refused = await ODataReply.GetAsync(server.Graph, $"{other}&$skiptoken={token}");

        Assert.Equal(Rows("SELECT id FROM statements ORDER BY id LIMIT 1 OFFSET 2"), own.Rows.Select(ODataReply.Joined));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("SKIPTOKEN_INVALID", refused.Error.GetProperty("code").GetString());
    }

    private List<string> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={server.Database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection.Rows(sql);
    }

    // Decimals are stored as millionths.
    private static string Scaled(string name, string value) => name is "Value" or "Lower" or "Upper" && value.Length > 0
        ? ((long)(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) * 1_000_000)).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : value;
}
