using System.Net;
using System.Text.RegularExpressions;
using Analytics.Server.Dashboard;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Dashboard;

/// <summary>The pages as a browser gets them.</summary>
[Collection(SharedGraph.Name)]
public sealed partial class PageTests(GraphServer server)
{
    public static TheoryData<string> Pages() => [.. DashboardRoutes.Pages];

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_Should_BeTheDashboard_When_ItsAddressIsOpened(string path)
    {
        ShippedDashboard.SkipIfAbsent();

        using var answer = await server.Client.GetAsync(At(path));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.True(answer.Headers.CacheControl?.NoCache);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(DashboardRoutes.Shipped, "index.html")), await answer.Content.ReadAsStringAsync());
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Head_Should_HaveTheHeadersAlone(string path)
    {
        ShippedDashboard.SkipIfAbsent();
        using var request = new HttpRequestMessage(HttpMethod.Head, At(path));

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(answer.Headers.ETag);
        Assert.True(answer.Content.Headers.ContentLength > 0);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [SkippableFact]
    public async Task Page_Should_NotBeSentAgain_When_TheBrowserHasIt()
    {
        ShippedDashboard.SkipIfAbsent();
        using var first = await server.Client.GetAsync(At("/explore"));
        using var request = new HttpRequestMessage(HttpMethod.Get, At("/explore"));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.True(second.Headers.Contains("Content-Security-Policy"));
    }

    [SkippableFact]
    public async Task Page_Should_LoadFromItsOwnServerAlone()
    {
        ShippedDashboard.SkipIfAbsent();

        using var answer = await server.Client.GetAsync(At("/"));

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("; ");
        Assert.Subset(policy.ToHashSet(), new HashSet<string> { "default-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'" });
        Assert.DoesNotContain(policy, source => source.Contains("unsafe-eval", StringComparison.Ordinal) || source.Contains("http", StringComparison.Ordinal) || source.Contains('*', StringComparison.Ordinal));
        Assert.Equal("style-src 'self' 'unsafe-inline'", Assert.Single(policy, source => source.Contains("unsafe-inline", StringComparison.Ordinal)));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Referrer-Policy"));
    }

    [SkippableFact]
    public async Task Page_Should_NameOnlyWhatIsServed()
    {
        ShippedDashboard.SkipIfAbsent();
        var page = await server.Client.GetStringAsync(At("/"));
        var named = Named().Matches(page).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        foreach (var file in named)
        {
            using var answer = await server.Client.GetAsync(At(file));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [SkippableTheory]
    [InlineData("/nowhere")]
    [InlineData("/explore/more")]
    [InlineData("/index.html")]
    [InlineData("/dashboard")]
    [InlineData("/assets")]
    [InlineData("/assets/")]
    [InlineData("/assets/nothing.js")]
    public async Task Address_Should_BeUnknown_When_ItIsNoPage(string path)
    {
        ShippedDashboard.SkipIfAbsent();

        using var answer = await server.Client.GetAsync(At(path));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(answer.Headers.CacheControl);
    }

    [SkippableFact]
    public async Task Page_Should_RefuseToBePosted()
    {
        ShippedDashboard.SkipIfAbsent();

        using var answer = await server.Client.PostAsync(At("/"), null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("/graphql?query=%7B__typename%7D")]
    [InlineData("/odata/$metadata")]
    [InlineData("/health/live")]
    public async Task Api_Should_KeepItsOwnHeaders(string path)
    {
        using var answer = await server.Client.GetAsync(At(path));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Content-Security-Policy"));
    }

    private Uri At(string path) => new(server.Graph, path);

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex Named();
}
