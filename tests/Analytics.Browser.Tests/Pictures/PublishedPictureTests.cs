using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Pictures;

/// <summary>README's pictures of the published figures.</summary>
[Collection(PublishedCollection.Name)]
public sealed class PublishedPictureTests(PublishedSite site)
{
    [SkippableTheory]
    [InlineData("overview-en", "/", "en", false, 1280, 1640)]
    [InlineData("overview-zh-dark", "/", "zh", true, 1280, 1640)]
    [InlineData("overview-zh-telephone", "/", "zh", false, View.Narrow, 844)]
    [InlineData("explore-en", "/explore", "en", false, 1280, 1000)]
    public Task Picture_Should_BeTaken(string name, string path, string language, bool isDark, int width, int height) =>
        site.VisitAsync(path, new View(language, isDark, width, height), session => Picture.TakeAsync(session, name));

    [SkippableFact]
    public Task Picture_Should_BeTakenOfTheEditor() => site.VisitAsync("/query", new View(), async session =>
    {
        await Microsoft.Playwright.Assertions.Expect(session.Page.Locator(".graphiql-query-editor .view-lines")).ToContainTextAsync("{");
        await session.Page.Locator(".graphiql-execute-button").ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(session.Page.Locator(".result-window")).ToContainTextAsync("\"data\"");

        await Picture.TakeAsync(session, "query-en");
    });
}
