using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Pages;

/// <summary>Whoever has no mouse reaches everything.</summary>
[Collection(PublishedCollection.Name)]
public sealed class KeyboardTests(PublishedSite site)
{
    private const int MostSteps = 80;

    [SkippableFact]
    public Task Keys_Should_FilterByATableRow() => site.VisitAsync("/", new View(), async session =>
    {
        await TabToAsync(session, "section[data-visual='district-volume'] header button");
        await session.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(session, "button[data-key='440781']");
        await session.Page.Keyboard.PressAsync("Enter");
        await session.SettleAsync();

        Assert.Equal("440781", session.Parameter("district"));
        Assert.True(await session.Page.EvaluateAsync<bool>("() => document.activeElement.matches(\"button[data-key='440781']\")"));
    });

    [SkippableFact]
    public Task Skip_Should_LeadPastTheHeader() => site.VisitAsync("/", new View(), async session =>
    {
        await session.Page.Keyboard.PressAsync("Tab");
        await session.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("report", await session.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    });

    [SkippableTheory]
    [InlineData("/")]
    [InlineData("/explore")]
    [InlineData("/records")]
    public Task Focus_Should_BeSeenAtEveryStep(string path) => site.VisitAsync(path, new View(), async session =>
    {
        for (var step = 0; step < 30; step++)
        {
            await session.Page.Keyboard.PressAsync("Tab");
            Assert.True(await session.Page.EvaluateAsync<bool>(
                "() => { const at = document.activeElement; if (at === document.body) return true; const style = getComputedStyle(at); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; }"),
                await session.Page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 200)"));
        }
    });

    [SkippableFact]
    public Task Menu_Should_CloseAndGiveFocusBack_When_EscapeIsPressed() => site.VisitAsync("/", new View(), async session =>
    {
        await TabToAsync(session, "section[data-visual='district-volume'] summary");
        await session.Page.Keyboard.PressAsync("Enter");
        await session.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("CSV", await session.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));

        await session.Page.Keyboard.PressAsync("Escape");

        Assert.Equal("SUMMARY", await session.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        Assert.False(await session.Page.EvaluateAsync<bool>("() => document.activeElement.parentElement.open"));
    });

    private static async Task TabToAsync(PageSession session, string selector)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await session.Page.Keyboard.PressAsync("Tab");
            if (await session.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} is not reached in {MostSteps} steps.");
    }
}
