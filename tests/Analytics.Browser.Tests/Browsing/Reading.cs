using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>Reads and uses what a page shows, as a person does.</summary>
internal static partial class Reading
{
    public static ILocator Visual(this PageSession session, string name) =>
        session.Page.Locator($"section[data-visual='{name}']");

    public static ILocator Card(this PageSession session, string name) =>
        session.Page.Locator($"[data-card='{name}']");

    /// <summary>The text of an element, with single spaces.</summary>
    public static async Task<string> TextAsync(this ILocator place) => Plain(await place.InnerTextAsync());

    /// <summary>The rows of a visual's table, which is opened where the chart is shown; the first holds the headings.</summary>
    public static async Task<string[][]> RowsAsync(this PageSession session, string visual)
    {
        await session.OpenTableAsync(visual);
        var rows = await session.Visual(visual).Locator("tr").AllAsync();
        return await Task.WhenAll(rows.Select(async row =>
            (await row.Locator("th, td").AllInnerTextsAsync()).Select(Plain).ToArray()));
    }

    /// <summary>Shows a visual's table, where its chart is shown.</summary>
    public static async Task OpenTableAsync(this PageSession session, string visual)
    {
        var closed = session.Visual(visual).Locator("header button[aria-pressed='false']");
        if (await closed.CountAsync() > 0)
        {
            await closed.First.ClickAsync();
        }
    }

    /// <summary>Clicks and waits until all that follows is drawn.</summary>
    public static async Task FollowAsync(this PageSession session, ILocator place)
    {
        await place.ClickAsync();
        await session.SettleAsync();
    }

    /// <summary>A parameter of the address; null where it has none of the name.</summary>
    public static string? Parameter(this PageSession session, string name) =>
        System.Web.HttpUtility.ParseQueryString(new Uri(session.Page.Url).Query)[name];

    private static string Plain(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
