using System.Globalization;
using System.Numerics;
using Microsoft.Playwright;

namespace Analytics.Benchmarks.Interaction;

/// <summary>The page of records, whose rows are clicked so that every click leads to a choice that was not there before.</summary>
internal sealed class ClickedPage(IPage page, int port)
{
    private const int Clicks = 30;

    // Two visuals as tables, whose rows are clicked; all others are charts and are drawn anew.
    private static readonly (string Visual, int Rows)[] Clicked = [("districts", 3), ("channel", 2)];

    private const string Idle = "() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'";

    private const string Watch = """
        () => {
          const main = document.querySelector("main");
          window.drawn = new Promise((resolve) => {
            let clicked = 0;
            let awaited = false;
            document.addEventListener("click", (event) => { clicked = event.timeStamp; }, { capture: true, once: true });
            const observer = new MutationObserver(() => {
              awaited ||= main.getAttribute("aria-busy") === "true";
              if (!awaited || main.getAttribute("aria-busy") !== "false") return;
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - clicked)));
            });
            observer.observe(main, { attributes: true, attributeFilter: ["aria-busy"] });
          });
          performance.clearResourceTimings();
        }
        """;

    /// <summary>Opens the page at an address and clicks through.</summary>
    public async Task<List<Click>> ClickThroughAsync(string address)
    {
        await page.GotoAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}{address}"));
        await page.WaitForFunctionAsync(Idle);
        var rows = new List<ILocator>();
        foreach (var (visual, count) in Clicked)
        {
            rows.AddRange(await RowsAsync(visual, count));
        }

        var clicks = new List<Click>();
        for (var step = 1; step <= Clicks; step++)
        {
            // Gray's code: one row changes, and no set of chosen rows comes twice.
            clicks.Add(await ClickAsync(rows[BitOperations.TrailingZeroCount(step)]));
        }

        return clicks;
    }

    private async Task<List<ILocator>> RowsAsync(string visual, int count)
    {
        var section = page.Locator($"section[data-visual='{visual}']");
        await section.Locator("header button[aria-pressed='false']").First.ClickAsync();
        var buttons = section.Locator("button[data-key]");
        await buttons.First.WaitForAsync();
        var rows = new List<ILocator>();
        for (var index = 0; index < count; index++)
        {
            rows.Add(section.Locator($"button[data-key='{await buttons.Nth(index).GetAttributeAsync("data-key")}']"));
        }

        return rows;
    }

    private async Task<Click> ClickAsync(ILocator row)
    {
        await page.EvaluateAsync(Watch);
        await row.ClickAsync();
        var milliseconds = await page.EvaluateAsync<double>("() => window.drawn");
        var asked = await page.EvaluateAsync<int>("() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql')).length");
        return new Click(milliseconds, asked);
    }
}
