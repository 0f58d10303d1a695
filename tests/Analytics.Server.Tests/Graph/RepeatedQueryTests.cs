using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>A page that no variable changes is translated once for good; one with variables is composed for each request.</summary>
[Collection(SharedGraph.Name)]
public sealed class RepeatedQueryTests(GraphServer server)
{
    [Theory]
    [InlineData("first", 50, "")]
    [InlineData("last", 3, "")]
    [InlineData("first", 0, "")]
    [InlineData("first", 9, "order: [{ value: DESC }]")]
    [InlineData("last", 9, "order: [{ donor: { yearsDonating: ASC } }]")]
    [InlineData("first", 9, "where: { value: { gt: 1000 } }, order: [{ printed: ASC }]")]
    public async Task Page_Should_BeTheOneAskedForByVariables_When_ItsDocumentIsSentAgainAndAgain(string end, int size, string rest)
    {
        const string selection = """
            { totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { printed value source { key } observation { id upper } } } }
            """;
        var expected = await server.DataAsync($"query($size: Int) {{ statements({end}: $size, {rest}) {selection} }}", new { size });
        for (var turn = 0; turn < 4; turn++)
        {
            var page = await server.DataAsync($"{{ statements({end}: {size}, {rest}) {selection} }}");
            Assert.Equal(expected.GetRawText(), page.GetRawText());
        }
    }

    [Fact]
    public async Task Observations_Should_HaveEveryColumn_When_SeveralSelectionsOfThemFollowEachOther()
    {
        var whole = await server.DataAsync("{ statements(first: 50) { nodes { observation { id value lower upper qualifier unit status hasConflict period { start } } } } }");
        var expected = whole.GetProperty("statements").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("observation")).ToList();
        foreach (var field in new[] { "id", "value", "lower", "upper", "qualifier", "unit", "status", "hasConflict" })
        {
            var part = await server.DataAsync($"{{ statements(first: 50) {{ nodes {{ observation {{ {field} }} }} }} }}");
            var nodes = part.GetProperty("statements").GetProperty("nodes").EnumerateArray();
            Assert.Equal(
                expected.Select(observation => observation.GetProperty(field).GetRawText()),
                nodes.Select(node => node.GetProperty("observation").GetProperty(field).GetRawText()));
        }
    }
}
