using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Analysis;

/// <summary>From an answer into the graph: entities of keys, sources of figures, details of rows.</summary>
[Collection(SharedGraph.Name)]
public sealed class GraphAccessTests(GraphServer server)
{
    [Fact]
    public async Task DrillDown_Should_HoldTheRowsWithinEachRow_When_TheyLeadOnIntoTheGraph()
    {
        var data = await server.DataAsync("""
            { published(where: { year: { in: [2022, 2023] } }) { rows { by { year } volume { value }
              drillDown(order: [{ field: "volume.value", direction: DESC }], first: 2) { by { d: district { nameEn city { code } } } volume { value } }
            } notices { code path } } }
            """);

        using var expected = JsonDocument.Parse("""
            {"published":{"rows":[{"by":{"year":2022},"volume":{"value":null},"drillDown":[{"by":{"d":{"nameEn":"Taishan City","city":{"code":"440700"}}},"volume":{"value":2150027}},{"by":{"d":{"nameEn":"Enping City","city":{"code":"440700"}}},"volume":{"value":1218608}}]},{"by":{"year":2023},"volume":{"value":13730000},"drillDown":[{"by":{"d":{"nameEn":"Taishan City","city":{"code":"440700"}}},"volume":{"value":2390400}},{"by":{"d":{"nameEn":"Xinhui District","city":{"code":"440700"}}},"volume":{"value":2347700}}]}],"notices":[{"code":"LEVELS_DIFFER","path":["rows","drillDown"]}]}}
            """);
        Assert.Equal(expected.RootElement.GetRawText(), data.GetRawText());
    }

    [Theory]
    [InlineData("rows(first: {0}) {{ by {{ district {{ name }} }} }}", 1)]
    [InlineData("rows {{ by {{ year }} drillDown(first: {0}) {{ by {{ district {{ name institutions {{ nodes {{ name }} }} }} }} volume {{ sources {{ statement {{ printed }} }} }} }} }}", 3)]
    [InlineData("rows(first: {0}) {{ by {{ district {{ code }} }} details {{ nodes {{ printed }} }} volume {{ value }} }}", 2)]
    public async Task Sql_Should_BeAsMuchForOneRowAsForAll_When_TheGraphIsEntered(string selection, int statements)
    {
        var one = await server.SqlOfAsync(Query(1));
        var all = await server.SqlOfAsync(Query(7));

        Assert.Equal(statements, all.Count);
        Assert.True(one.Count <= all.Count, $"{one.Count} for one row, {all.Count} for all");

        string Query(int first) =>
            $$"""{ published(where: { year: { eq: 2023 } }) { {{string.Format(System.Globalization.CultureInfo.InvariantCulture, selection, first)}} } }""";
    }

    [Fact]
    public async Task Sources_Should_LeadToWhatIsPrinted_When_TheFigureIsComputed()
    {
        var data = await server.DataAsync("""
            { published(where: { year: { eq: 2023 } }) { rows { donationsPerThousand { sources { __typename statement { printed source { publisher } } population { value } } } } } }
            """);

        using var expected = JsonDocument.Parse("""
            {"published":{"rows":[{"donationsPerThousand":{"sources":[{"__typename":"FigureSource","statement":{"printed":"约有5.2万人次","source":{"publisher":"江门日报"}},"population":null},{"__typename":"FigureSource","statement":{"printed":"约有5.2万人次","source":{"publisher":"江门日报"}},"population":null},{"__typename":"FigureSource","statement":null,"population":{"value":4822400}}]}}]}}
            """);
        Assert.Equal(expected.RootElement.GetRawText(), data.GetRawText());
    }

    [Fact]
    public async Task Details_Should_BePagedByCursor_When_ARowHasSeveral()
    {
        const string Query = """
            query($after: String) { published(where: { year: { eq: 2023 } }) { rows { volume { value } donations { value } details(first: 1, after: $after) {
              totalCount nodes { metric printed } pageInfo { hasNextPage endCursor }
            } } } }
            """;
        var printed = new List<string>();
        string? after = null;
        for (var more = true; more;)
        {
            var page = (await server.DataAsync(Query, new { after })).GetProperty("published").GetProperty("rows")[0].GetProperty("details");
            Assert.Equal(4, page.GetProperty("totalCount").GetInt32());
            printed.Add(Assert.Single(page.GetProperty("nodes").EnumerateArray()).GetProperty("printed").GetString()!);
            more = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        Assert.Equal(["1370多万毫升", "1373多万毫升", "约有5.2万人次", "约有5.2万人次"], printed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Details_Should_BeRefused_When_ThePageIsTooLarge()
    {
        var answer = await server.AskAsync("{ published(where: { year: { eq: 2023 } }) { rows { details(first: 51) { totalCount } volume { value } } } }");

        Assert.Equal("PAGE_SIZE_INVALID", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""["published","rows",0,"details"]""", answer.GetProperty("errors")[0].GetProperty("path").GetRawText());
        Assert.Equal(
            """{"published":{"rows":[{"details":null,"volume":{"value":13730000}}]}}""", answer.GetProperty("data").GetRawText());
    }
}
