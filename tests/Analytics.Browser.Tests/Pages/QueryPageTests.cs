using Analytics.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Analytics.Browser.Tests.Pages;

/// <summary>GraphiQL runs queries against this server, and asks no other.</summary>
[Collection(PublishedCollection.Name)]
public sealed class QueryPageTests(PublishedSite site)
{
    [SkippableFact]
    public Task Editor_Should_RunTheQueryOfALink() => site.VisitAsync(
        "/query?query=" + Uri.EscapeDataString("{ district(code: \"440781\") { nameEn } }"), new View(), async session =>
        {
            await RunAsync(session);

            await Assertions.Expect(Answer(session)).ToContainTextAsync("Taishan City");
        });

    [SkippableFact]
    public Task SavedQuery_Should_BeAnswered_When_ItIsOpened() => site.VisitAsync("/query", new View(), async session =>
    {
        await session.FollowAsync(session.Page.Locator(".saved-queries a", new() { HasText = "district" }).First);
        await RunAsync(session);

        await Assertions.Expect(Answer(session)).ToContainTextAsync("\"data\"");
        await Assertions.Expect(Answer(session)).Not.ToContainTextAsync("\"errors\"");
    });

    /// <summary>The documentation is that of the schema.</summary>
    [SkippableFact]
    public Task Documentation_Should_BeThatOfTheSchema() => site.VisitAsync("/query", new View(), async session =>
    {
        await session.Page.Locator("button[aria-label='Show Documentation Explorer']").ClickAsync();

        await Assertions.Expect(session.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Query");
    });

    private static async Task RunAsync(PageSession session)
    {
        await Assertions.Expect(session.Page.Locator(".graphiql-query-editor .view-lines")).ToContainTextAsync("{");
        await session.Page.Locator(".graphiql-execute-button").ClickAsync();
    }

    private static ILocator Answer(PageSession session) => session.Page.Locator(".result-window");
}
