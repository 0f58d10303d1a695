using Analytics.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Analytics.Browser.Tests.Pages;

/// <summary>Where there is no answer, the page says why, and what can be done.</summary>
[Collection(PublishedCollection.Name)]
public sealed class FailureTests(PublishedSite site)
{
    private const string Costly = """{"errors":[{"message":"The question costs 2,000,000; at most 1,000,000 are allowed.","extensions":{"code":"COST_EXCEEDED"}}],"data":null}""";

    [SkippableFact]
    public Task Page_Should_SayThatTheServerIsDown_AndRecover() => WatchAsync(async session =>
    {
        await session.Page.RouteAsync("**/graphql", route => route.AbortAsync());
        await ChooseAsync(session);

        Assert.Contains("cannot be reached", await AlertAsync(session), StringComparison.Ordinal);

        await session.Page.UnrouteAllAsync();
        await session.Page.Locator("[role='alert'] button", new() { HasText = "Try again" }).ClickAsync();

        await Assertions.Expect(session.Card("volume").Locator(".headline")).ToHaveTextAsync("2,390,400 mL");
    });

    [SkippableFact]
    public Task Page_Should_SayWhatWasTooCostly() => WatchAsync(async session =>
    {
        await AnswerAsync(session, Costly);
        await ChooseAsync(session);

        var alert = await AlertAsync(session);
        Assert.Contains("too costly", alert, StringComparison.Ordinal);
        Assert.Contains("2,000,000", alert, StringComparison.Ordinal);
    });

    [SkippableTheory]
    [InlineData("<html>", "cannot be read")]
    [InlineData("{}", "cannot be read")]
    [InlineData("""{"errors":[{"message":"","extensions":{"code":"EXECUTION_TIMEOUT"}}],"data":null}""", "took too long")]
    public Task Page_Should_SayThatAnAnswerIsNone(string body, string said) => WatchAsync(async session =>
    {
        await AnswerAsync(session, body);
        await ChooseAsync(session);

        Assert.Contains(said, await AlertAsync(session), StringComparison.Ordinal);
    });

    /// <summary>A part of an answer is never shown as though it were whole.</summary>
    [SkippableFact]
    public Task Page_Should_ShowNoFigure_When_TheAnswerHasAFault() => WatchAsync(async session =>
    {
        await session.Page.RouteAsync("**/graphql", async route =>
        {
            var answer = await route.FetchAsync();
            var text = await answer.TextAsync();
            await route.FulfillAsync(new() { Response = answer, Body = """{"errors":[{"message":"One figure failed."}],""" + text[1..] });
        });
        await ChooseAsync(session);

        Assert.Contains("One figure failed.", await AlertAsync(session), StringComparison.Ordinal);
        Assert.Equal(0, await session.Page.Locator("[data-card]").CountAsync());
    });

    [SkippableFact]
    public Task Page_Should_SayThatItWaits() => site.VisitAsync("/", new View(), async session =>
    {
        var release = new TaskCompletionSource();
        await session.Page.RouteAsync("**/graphql", async route =>
        {
            await release.Task;
            await route.ContinueAsync();
        });
        await ChooseAsync(session);

        Assert.Equal("true", await session.Page.Locator("main").GetAttributeAsync("aria-busy"));
        release.SetResult();
        await session.SettleAsync();
        Assert.Equal("2,390,400 mL", await session.Card("volume").Locator(".headline").TextAsync());
    });

    private static Task ChooseAsync(PageSession session) =>
        session.Page.Locator("[data-slicer='district'] button[data-value='440781']").ClickAsync();

    private static async Task AnswerAsync(PageSession session, string body) =>
        await session.Page.RouteAsync("**/graphql", route => route.FulfillAsync(new() { Status = 200, ContentType = "application/json", Body = body }));

    private static Task<string> AlertAsync(PageSession session) => session.Page.Locator("[role='alert']").TextAsync();

    // A browser itself writes to the console that a request failed.
    private async Task WatchAsync(Func<PageSession, Task> test)
    {
        var faults = await site.WatchAsync("/", new View(), test);
        Assert.All(faults, fault => Assert.StartsWith("console error: Failed to load resource", fault, StringComparison.Ordinal));
    }
}
