using System.Net;
using System.Text.RegularExpressions;

namespace Analytics.Server.Tests.Hosting;

[Collection(SharedGraph.Name)]
public sealed partial class FrontPageTests(GraphServer server)
{
    [Fact]
    public async Task Links_Should_AllAnswer_When_APersonFollowsThem()
    {
        var page = await server.Client.GetStringAsync(new Uri(server.Graph, "/"));
        var links = Link().Matches(page).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(4, links.Count);
        foreach (var link in links)
        {
            using var answer = await server.Client.GetAsync(new Uri(server.Graph, link));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Link();
}
