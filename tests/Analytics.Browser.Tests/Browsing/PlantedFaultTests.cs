using Analytics.Browser.Tests.Accessibility;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>What watches the pages sees what is wrong with one.</summary>
[Collection(PublishedCollection.Name)]
public sealed class PlantedFaultTests(PublishedSite site)
{
    private static readonly (string Html, string Rule)[] Violations =
    [
        ("<img src='/favicon.svg'>", "image-alt"),
        ("<p style='color: #aaa; background: #fff'>Pale words.</p>", "color-contrast"),
        ("<button style='width: 9px; height: 9px; padding: 0'>a</button><button style='width: 9px; height: 9px; padding: 0'>b</button>", "target-size"),
        ("<input>", "label"),
    ];

    [SkippableFact]
    public Task Axe_Should_FindEveryViolation_When_SomeArePlanted() => site.VisitAsync("/", new View(), async session =>
    {
        foreach (var (html, _) in Violations)
        {
            await session.Page.EvaluateAsync("html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", html);
        }

        var found = await Axe.FindAsync(session);

        Assert.All(Violations, planted => Assert.Contains(found, violation => violation.StartsWith(planted.Rule + ":", StringComparison.Ordinal)));
    });

    [SkippableTheory]
    [InlineData("console.error('planted')", "console error: planted")]
    [InlineData("setTimeout(() => { throw new Error('planted'); })", "thrown: Error: planted")]
    [InlineData("fetch('https://elsewhere.example/planted').catch(() => null)", "Content Security Policy")]
    [InlineData("location.assign('https://elsewhere.example/planted')", "asked another host: https://elsewhere.example/planted")]
    [InlineData("fetch('/planted')", "console error: Failed to load resource")]
    public async Task Guard_Should_SeeAFault_When_OneIsPlanted(string script, string fault)
    {
        var faults = await site.WatchAsync("/", new View(), async session =>
        {
            await session.Page.EvaluateAsync($"() => {{ {script}; }}");
            await session.Page.WaitForTimeoutAsync(500);
        });

        Assert.Contains(faults, seen => seen.Contains(fault, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Policy_Should_RefuseAScriptWithinThePage()
    {
        var faults = await site.WatchAsync("/", new View(), async session =>
        {
            await session.Page.EvaluateAsync("() => { const planted = document.createElement('script'); planted.textContent = 'window.planted = true'; document.body.append(planted); }");
            Assert.False(await session.Page.EvaluateAsync<bool>("() => window.planted === true"));
        });

        Assert.Contains(faults, seen => seen.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
