using System.Net;
using System.Net.Http.Headers;

namespace Analytics.GraphQL.Tests.Documents;

public sealed class EntityTagTests
{
    private const string Kept = "/graphql?query={kept(version:\"1\"){total}}";

    [Fact]
    public async Task Get_Should_CarryATag_When_EveryRootFieldStatesItsVersion()
    {
        await using var server = await ReportServer.StartAsync();

        var tag = await TagAsync(server, Kept);

        Assert.NotNull(tag);
        Assert.False(tag.IsWeak);
        Assert.Equal(tag, await TagAsync(server, Kept));
        Assert.NotNull(await TagAsync(server, "/graphql?query={__typename a:kept(version:\"1\"){total}}"));
        Assert.NotEqual(tag, await TagAsync(server, Kept.Replace("total", "__typename", StringComparison.Ordinal)));
        Assert.NotEqual(tag, await TagAsync(server, "/graphql?query=query($v:String!){kept(version:$v){total}}&variables={\"v\":\"2\"}"));
        Assert.NotEqual(tag, await TagAsync(server, Kept, gzip: true));
    }

    [Theory]
    [InlineData("/graphql?query={report{total}}")]
    [InlineData("/graphql?query={kept(version:\"1\"){total}report{total}}")]
    [InlineData("/graphql?query={kept(version:\"1\"){total}faulty{total}}")]
    [InlineData("/graphql?query={shelf}")]
    public async Task Get_Should_CarryNoTag_When_AFieldStatesNoVersionOrFails(string address)
    {
        await using var server = await ReportServer.StartAsync();

        Assert.Null(await TagAsync(server, address));
    }

    [Theory]
    [InlineData("{0}", HttpStatusCode.NotModified)]
    [InlineData("W/{0}", HttpStatusCode.NotModified)]
    [InlineData("\"other\", {0}", HttpStatusCode.NotModified)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("\"other\"", HttpStatusCode.OK)]
    [InlineData("nonsense", HttpStatusCode.OK)]
    public async Task Get_Should_SayNotModified_When_TheClientHasTheTag(string header, HttpStatusCode expected)
    {
        await using var server = await ReportServer.StartAsync();
        var tag = (await TagAsync(server, Kept))!;
        using var request = new HttpRequestMessage(HttpMethod.Get, Kept);
        request.Headers.TryAddWithoutValidation("If-None-Match", header.Replace("{0}", tag.ToString(), StringComparison.Ordinal));

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(tag, response.Headers.ETag);
        Assert.Equal(expected == HttpStatusCode.OK, (await response.Content.ReadAsByteArrayAsync()).Length > 0);
    }

    [Fact]
    public async Task Post_Should_CarryNoTag()
    {
        await using var server = await ReportServer.StartAsync();
        using var content = new StringContent("""{"query":"{kept(version:\"1\"){total}}"}""", new MediaTypeHeaderValue("application/json"));

        using var response = await server.Client.PostAsync("/graphql", content);

        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Answer_Should_NotBeKept_When_AFieldSaysSo()
    {
        await using var server = await ReportServer.StartAsync();

        using var response = await server.Client.GetAsync("/graphql?query={secret{total}kept(version:\"1\"){total}}");

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.ETag);
    }

    private static async Task<EntityTagHeaderValue?> TagAsync(ReportServer server, string address, bool gzip = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (gzip)
        {
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        }

        using var response = await server.Client.SendAsync(request);
        return response.Headers.ETag;
    }
}
