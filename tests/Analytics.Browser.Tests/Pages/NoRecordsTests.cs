using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Pages;

/// <summary>Where no donation records are loaded, their page says so, and how to load some.</summary>
[Collection(PublishedCollection.Name)]
public sealed class NoRecordsTests(PublishedSite site)
{
    [SkippableFact]
    public Task Page_Should_SayHowToLoadRecords() => site.VisitAsync("/records", new View(), async session =>
    {
        var told = await session.Visual("no-records").TextAsync();

        Assert.Contains("generate donations", told, StringComparison.Ordinal);
        Assert.Contains("import donations", told, StringComparison.Ordinal);
        Assert.Equal(0, await session.Page.Locator("[data-card]").CountAsync());
    });
}
