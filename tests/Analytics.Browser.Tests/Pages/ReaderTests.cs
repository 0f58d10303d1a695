using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Pages;

/// <summary>The report is as its reader wants it: in Chinese or English, light or dark.</summary>
[Collection(PublishedCollection.Name)]
public sealed class ReaderTests(PublishedSite site)
{
    [SkippableFact]
    public Task Language_Should_ChangeAndStay() => site.VisitAsync("/?district=440781", new View(), async session =>
    {
        await session.FollowAsync(session.Page.Locator(".page-header button", new() { HasText = "中文" }));

        Assert.Equal("zh-CN", await session.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("239.04万毫升", await session.Card("volume").Locator(".headline").TextAsync());
        Assert.Equal("440781", session.Parameter("district"));

        await session.OpenAsync("/");

        Assert.Equal("超过1373万毫升", await session.Card("volume").Locator(".headline").TextAsync());
    });

    [SkippableFact]
    public Task Scheme_Should_ChangeAndStay() => site.VisitAsync("/", new View(), async session =>
    {
        await session.Page.Locator(".page-header button", new() { HasText = "Dark" }).ClickAsync();
        await session.OpenAsync("/");

        Assert.Equal("dark", await session.Page.Locator("html").GetAttributeAsync("data-scheme"));
    });

    [SkippableTheory]
    [InlineData("en", "Overview Explore Records Query")]
    [InlineData("zh", "总览 探索 献血记录 查询")]
    public Task Navigation_Should_BeInTheReadersLanguage(string language, string pages) => site.VisitAsync("/", new View(language), async session =>
        Assert.Equal(pages, await session.Page.Locator(".page-header nav").TextAsync()));
}
