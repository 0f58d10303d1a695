using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

[Collection(SharedGraph.Name)]
public sealed class PagingTests(GraphServer server)
{
    public static TheoryData<string> Orders { get; } =
    [
        "",
        "order: [{ value: ASC }]",
        "order: [{ upper: DESC }]",
        "order: [{ printed: DESC }]",
        "order: [{ institution: { key: DESC } }, { lower: ASC }]",
        "order: [{ donor: { yearsDonating: ASC } }]",
        "order: [{ period: { start: DESC } }]",
    ];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_Should_VisitEachOnceAndInOrder_When_GoneThroughForward(string order)
    {
        var whole = await PageAsync($"first: 50 {order}");
        var found = new List<string>();
        var page = await PageAsync($"first: 7 {order}");
        for (var turn = 0; turn < 8; turn++)
        {
            found.AddRange(Ids(page));
            Assert.Equal(turn < 7, Info(page, "hasNextPage"));
            Assert.Equal(turn > 0, Info(page, "hasPreviousPage"));
            page = await PageAsync($"""first: 7 after: "{Cursor(page, "endCursor")}" {order}""");
        }

        Assert.Equal(Ids(whole), found);
        Assert.Equal(50, found.Distinct().Count());
        Assert.Empty(Ids(page));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_Should_VisitEachOnceAndInOrder_When_GoneThroughBackward(string order)
    {
        var whole = await PageAsync($"first: 50 {order}");
        var found = new List<string>();
        var page = await PageAsync($"last: 7 {order}");
        for (var turn = 0; turn < 8; turn++)
        {
            found.InsertRange(0, Ids(page));
            Assert.Equal(turn < 7, Info(page, "hasPreviousPage"));
            Assert.Equal(turn > 0, Info(page, "hasNextPage"));
            page = await PageAsync($"""last: 7 before: "{Cursor(page, "startCursor")}" {order}""");
        }

        Assert.Equal(Ids(whole), found);
        Assert.Empty(Ids(page));
    }

    [Fact]
    public async Task Pages_Should_GoThroughALinkToo_When_TheParentHasManyChildren()
    {
        const string Query = """
            query($after: String) { city(code: "440700") { statements(first: 5, after: $after, order: [{ value: DESC }]) {
              totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }
            """;
        var found = new List<string>();
        string? cursor = null;
        for (var turn = 0; turn < 3; turn++)
        {
            var page = (await server.DataAsync(Query, new { after = cursor })).GetProperty("city").GetProperty("statements");
            found.AddRange(Ids(page));
            Assert.Equal(13, page.GetProperty("totalCount").GetInt32());
            Assert.Equal(turn < 2, Info(page, "hasNextPage"));
            cursor = Cursor(page, "endCursor");
        }

        Assert.Equal(13, found.Distinct().Count());
    }

    [Theory]
    [InlineData("{ statements { totalCount } }", "COUNT")]
    [InlineData("{ statements(first: 3) { nodes { printed } } }", "LIMIT")]
    public async Task Page_Should_TakeOneStatementOfSql_When_OnlyCountOrNodesAreSelected(string query, string word)
    {
        var sql = Assert.Single(await server.SqlOfAsync(query));

        Assert.Contains(word, sql, StringComparison.Ordinal);
    }

    private async Task<JsonElement> PageAsync(string arguments)
    {
        var data = await server.DataAsync(
            $$"""{ statements({{arguments}}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""");
        return data.GetProperty("statements");
    }

    private static IEnumerable<string> Ids(JsonElement page) =>
        page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!);

    private static bool Info(JsonElement page, string member) => page.GetProperty("pageInfo").GetProperty(member).GetBoolean();

    private static string? Cursor(JsonElement page, string member) => page.GetProperty("pageInfo").GetProperty(member).GetString();
}
