using System.IO.Compression;
using System.Net;
using Analytics.Server.Dashboard;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Dashboard;

/// <summary>The files that the pages load.</summary>
[Collection(SharedGraph.Name)]
public sealed class FileTests(GraphServer server)
{
    [SkippableFact]
    public async Task File_Should_BeServedWithItsType_When_TheBuildMadeIt()
    {
        ShippedDashboard.SkipIfAbsent();
        foreach (var file in ShippedDashboard.Files().Where(file => file != "/index.html"))
        {
            using var answer = await server.Client.GetAsync(At(file));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, file);
            Assert.NotNull(answer.Content.Headers.ContentType);
            Assert.Equal(await File.ReadAllBytesAsync(DashboardRoutes.Shipped + file), await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [SkippableFact]
    public async Task Asset_Should_BeKeptForever_AndTheIconBeAskedForAgain()
    {
        ShippedDashboard.SkipIfAbsent();

        using var script = await server.Client.GetAsync(At(ShippedDashboard.Script()));
        using var icon = await server.Client.GetAsync(At("/favicon.svg"));

        Assert.Equal("public, max-age=31536000, immutable", script.Headers.CacheControl?.ToString());
        Assert.Equal("text/javascript; charset=utf-8", script.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-cache", icon.Headers.CacheControl?.ToString());
        Assert.Equal("image/svg+xml", icon.Content.Headers.ContentType?.ToString());
    }

    [SkippableTheory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Asset_Should_BeCompressed_When_AskedFor(string encoding)
    {
        ShippedDashboard.SkipIfAbsent();
        var script = ShippedDashboard.Script();
        using var request = new HttpRequestMessage(HttpMethod.Get, At(script));
        request.Headers.AcceptEncoding.ParseAdd(encoding);

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        await using var sent = await answer.Content.ReadAsStreamAsync();
        await using Stream plain = encoding == "br" ? new BrotliStream(sent, CompressionMode.Decompress) : new GZipStream(sent, CompressionMode.Decompress);
        using var read = new MemoryStream();
        await plain.CopyToAsync(read);
        Assert.Equal(await File.ReadAllBytesAsync(DashboardRoutes.Shipped + script), read.ToArray());
    }

    [SkippableTheory]
    [InlineData("/assets/../index.html")]
    [InlineData("/assets/../../appsettings.json")]
    [InlineData("/assets/../../Analytics.Server.dll")]
    [InlineData("/assets/%2e%2e/%2e%2e/Analytics.Server.deps.json")]
    [InlineData("/assets/..%2f..%2fAnalytics.Server.deps.json")]
    [InlineData("/assets/..%5c..%5cAnalytics.Server.deps.json")]
    [InlineData("/assets/....//....//Analytics.Server.deps.json")]
    [InlineData("/assets//etc/passwd")]
    [InlineData("/assets/%2fetc%2fpasswd")]
    [InlineData("/assets/%00")]
    public async Task File_Should_NotBeServed_When_ItIsOutsideTheFolder(string path)
    {
        ShippedDashboard.SkipIfAbsent();
        var asWritten = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };

        using var answer = await server.Client.GetAsync(new Uri(server.Graph.GetLeftPart(UriPartial.Authority) + path, in asWritten));

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    private Uri At(string path) => new(server.Graph, path);
}
