using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Pages;

/// <summary>What is chosen in one visual filters all others, and stands in the address.</summary>
[Collection(PublishedCollection.Name)]
public sealed class OverviewFilterTests(PublishedSite site)
{
    private const string Taishan = "440781";

    [SkippableTheory]
    [InlineData("district-map")]
    [InlineData("city-parts")]
    public Task Mark_Should_FilterTheCards_When_ItIsClicked(string visual) => site.VisitAsync("/", new View(), async session =>
    {
        await session.OpenTableAsync(visual);

        await session.FollowAsync(session.Visual(visual).Locator($"button[data-key='{Taishan}']"));

        Assert.Equal(Taishan, session.Parameter("district"));
        Assert.Equal("2,390,400 mL", await HeadlineAsync(session, "volume"));
        Assert.Equal("11,190 donations", await HeadlineAsync(session, "donations"));
        Assert.Contains("+11.18%", await session.Card("volume").TextAsync(), StringComparison.Ordinal);
    });

    /// <summary>A tile is drawn, not a button: it is hit where it stands.</summary>
    [SkippableFact]
    public Task Tile_Should_FilterTheReport_When_ItIsHit() => site.VisitAsync("/", new View(), async session =>
    {
        var tile = session.Visual("district-map").Locator("svg text", new() { HasText = "Taishan" });

        await session.FollowAsync(tile);

        Assert.Equal(Taishan, session.Parameter("district"));
        Assert.Equal(8 - 1, (await session.RowsAsync("district-map")).Length - 1);
        Assert.All((await session.RowsAsync("statements")).Skip(1), row => Assert.Equal("Taishan City", row[1]));

        await session.FollowAsync(session.Visual("district-map").Locator($"button[data-key='{Taishan}']"));

        Assert.Null(session.Parameter("district"));
    });

    [SkippableFact]
    public Task Browser_Should_LeadBack_When_AFilterWasSet() => site.VisitAsync("/", new View(), async session =>
    {
        await session.FollowAsync(session.Page.Locator($"[data-slicer='district'] button[data-value='{Taishan}']"));
        Assert.Equal("2,390,400 mL", await HeadlineAsync(session, "volume"));

        await session.Page.GoBackAsync();
        await session.SettleAsync();

        Assert.Equal("more than 13.73 million mL", await HeadlineAsync(session, "volume"));
    });

    [SkippableFact]
    public Task Link_Should_RestoreThePage() => site.VisitAsync("/?district=440705%2C440785&lang=zh", new View(), async session =>
    {
        var pressed = await session.Page.Locator("[data-slicer='district'] button[aria-pressed='true']").AllInnerTextsAsync();

        Assert.Equal(["新会区", "恩平市"], pressed);
        Assert.Equal("zh-CN", await session.Page.Locator("html").GetAttributeAsync("lang"));
    });

    [SkippableFact]
    public Task Link_Should_SayWhatItDoesNotUnderstand() => site.VisitAsync("/?year=20x3&district=440781&colour=red", new View(), async session =>
    {
        var told = await session.Page.Locator("[role='alert']").TextAsync();

        Assert.Contains("year = “20x3”", told, StringComparison.Ordinal);
        Assert.Contains("colour = “red”", told, StringComparison.Ordinal);
        Assert.Equal("2,390,400 mL", await HeadlineAsync(session, "volume"));

        await session.FollowAsync(session.Page.Locator("[role='alert'] button"));

        Assert.Equal("", new Uri(session.Page.Url).Query);
        Assert.Equal(0, await session.Page.Locator("[role='alert']").CountAsync());
    });

    /// <summary>Nothing was published for 1950: the page says so and leads back.</summary>
    [SkippableFact]
    public Task Report_Should_LeadBack_When_NothingMatches() => site.VisitAsync("/?year=1950", new View(), async session =>
    {
        Assert.Equal("not published", await HeadlineAsync(session, "volume"));

        await session.FollowAsync(session.Page.Locator("[data-action='clear']"));

        Assert.Equal("more than 13.73 million mL", await HeadlineAsync(session, "volume"));
    });

    private static Task<string> HeadlineAsync(PageSession session, string card) =>
        session.Card(card).Locator(".headline").TextAsync();
}
