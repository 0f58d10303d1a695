using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>Whether the graph holds what the page prints: all of it, nothing else.</summary>
[Collection(SharedGraph.Name)]
public sealed class FigureTests(GraphServer server)
{
    private const string Query = """
        query($after: String) {
          statements(first: 7, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { section subject { name } metric definition period { kind start end } printed qualifier value lower upper unit source { key } }
          }
        }
        """;

    [Fact]
    public async Task Statements_Should_BeTheFiguresOfThePage_When_PagedThroughToTheEnd()
    {
        var lines = new List<string>();
        string? cursor = null;
        for (var page = 1; page <= 8; page++)
        {
            var statements = (await server.DataAsync(Query, new { after = cursor })).GetProperty("statements");
            Assert.Equal(50, statements.GetProperty("totalCount").GetInt32());
            Assert.Equal(page < 8, statements.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
            lines.AddRange(statements.GetProperty("nodes").EnumerateArray().Select(Line));
            cursor = statements.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        Assert.Equal(50, PublishedFigures.Lines.Count);
        Assert.Equal(PublishedFigures.Lines.Order(StringComparer.Ordinal), lines.Order(StringComparer.Ordinal));
    }

    private static string Line(JsonElement node)
    {
        Assert.Equal("jiangmen-daily-2024-06-14", node.GetProperty("source").GetProperty("key").GetString());
        var period = node.GetProperty("period");
        JsonElement[] cells =
        [
            node.GetProperty("section"), node.GetProperty("subject").GetProperty("name"), node.GetProperty("metric"), node.GetProperty("definition"),
            period.GetProperty("kind"), period.GetProperty("start"), period.GetProperty("end"),
            node.GetProperty("printed"), node.GetProperty("qualifier"), node.GetProperty("value"), node.GetProperty("lower"), node.GetProperty("upper"),
            node.GetProperty("unit"),
        ];
        return string.Join('|', cells.Select(cell => cell.ValueKind == JsonValueKind.Null ? "-" : cell.ToString()));
    }
}
