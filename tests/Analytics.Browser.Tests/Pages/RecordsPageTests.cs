using System.Globalization;
using System.Text.Json;
using Analytics.Browser.Tests.Accessibility;
using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Pages;

/// <summary>The page of donation records, on records: its numbers, its filters, its way down to single donations.</summary>
[Collection(RecordsCollection.Name)]
public sealed class RecordsPageTests(RecordsSite site)
{
    [SkippableFact]
    public Task Cards_Should_BeThoseOfTheApi() => site.VisitAsync("/records", new View(), async session =>
    {
        var answer = await site.AskAsync("{ recorded(where: { year: { eq: 2023 } }) { totals { donations { value } donors { value } volume { value } } } }");
        var total = answer.GetProperty("recorded").GetProperty("totals")[0];

        Assert.Equal($"{Digits(total, "donations")} donations", await HeadlineAsync(session, "donations"));
        Assert.Equal($"{Digits(total, "donors")} persons", await HeadlineAsync(session, "donors"));
        Assert.Equal($"{Digits(total, "volume")} mL", await HeadlineAsync(session, "volume"));
        Assert.Contains("✓ within what was published", await session.Card("donations").TextAsync(), StringComparison.Ordinal);
        Assert.True(await session.Page.Locator("[data-code='SYNTHETIC_RECORDS']").IsVisibleAsync());
    });

    [SkippableFact]
    public Task Visuals_Should_BeThoseOfTheApi() => site.VisitAsync("/records", new View(), async session =>
    {
        var answer = await site.AskAsync(
            """
            { recorded(where: { year: { eq: 2023 } }) {
                rows(order: [{ field: "donations.value", direction: DESC }]) { by { district { nameEn } } donations { value } } } }
            """);
        var expected = answer.GetProperty("recorded").GetProperty("rows").EnumerateArray()
            .Where(row => row.GetProperty("by").GetProperty("district").ValueKind == JsonValueKind.Object)
            .Select(row => (row.GetProperty("by").GetProperty("district").GetProperty("nameEn").GetString()!, Digits(row, "donations")));

        var shown = (await session.RowsAsync("districts")).Skip(1).Select(row => (row[0], row[1]));

        Assert.Equal(expected.Order(), shown.Order());
    });

    [SkippableFact]
    public Task Trend_Should_LeadDownToDaysAndUpAgain() => site.VisitAsync("/records", new View(), async session =>
    {
        var quarters = await session.RowsAsync("trend");
        Assert.Equal(4, quarters.Length - 1);

        await DrillAsync(session, "2023-Q2");
        var months = await session.RowsAsync("trend");
        Assert.Equal(3, months.Length - 1);
        Assert.Equal(Number(quarters[2][1]), months.Skip(1).Sum(row => Number(row[1])));

        await DrillAsync(session, "2023-05");
        Assert.Equal("2023-05", session.Parameter("time"));
        Assert.InRange((await session.RowsAsync("trend")).Length - 1, 1, 31);

        await session.FollowAsync(session.Page.Locator("[data-crumb='2023']").First);
        Assert.Equal(quarters, await session.RowsAsync("trend"));
    });

    [SkippableTheory]
    [InlineData("channel", "STREET", "channel: { eq: STREET }")]
    [InlineData("age", "UNDER_25", "ageBand: { eq: UNDER_25 }")]
    [InlineData("blood", "O", "abo: { eq: O }")]
    [InlineData("districts", "440781", "district: { code: { eq: \"440781\" } }")]
    public Task Row_Should_FilterAllOtherVisuals(string visual, string key, string filter) => site.VisitAsync("/records", new View(), async session =>
    {
        var before = await session.RowsAsync(visual);
        var answer = await site.AskAsync($"{{ recorded(where: {{ year: {{ eq: 2023 }}, {filter} }}) {{ totals {{ donations {{ value }} }} }} }}");

        await session.FollowAsync(session.Visual(visual).Locator($"button[data-key='{key}']"));

        Assert.Equal($"{Digits(answer.GetProperty("recorded").GetProperty("totals")[0], "donations")} donations", await HeadlineAsync(session, "donations"));
        Assert.Equal(before, await session.RowsAsync(visual));
        Assert.Equal("true", await session.Visual(visual).Locator($"button[data-key='{key}']").GetAttributeAsync("aria-pressed"));
    });

    [SkippableFact]
    public Task Rows_Should_BeShown_When_TheKeyIsGiven() => site.VisitAsync("/records?district=440781", new View(), async session =>
    {
        var rows = session.Visual("rows");
        await rows.Locator("button").First.ClickAsync();
        await rows.Locator("input").FillAsync("wrong-key-of-sixteen");
        await rows.Locator("form button").ClickAsync();
        await session.SettleAsync();
        Assert.Equal(0, await rows.Locator("tbody tr").CountAsync());

        await rows.Locator("input").FillAsync(RecordsSite.Custodian);
        await rows.Locator("form button").ClickAsync();
        await rows.Locator("tbody tr").First.WaitForAsync();

        Assert.Equal(20, await rows.Locator("tbody tr").CountAsync());
        Assert.All(await rows.Locator("tbody tr").AllInnerTextsAsync(), row => Assert.Contains("Taishan", row, StringComparison.Ordinal));
        await Axe.AssertNoneAsync(session);
    });

    [SkippableTheory]
    [InlineData("en", false)]
    [InlineData("zh", true)]
    public Task Page_Should_BeOpenToEveryReader(string language, bool isDark) => site.VisitAsync("/records", new View(language, isDark), async session =>
    {
        await Axe.AssertNoneAsync(session);
        foreach (var visual in new[] { "trend", "seasons", "history", "age", "blood", "channel" })
        {
            await session.OpenTableAsync(visual);
        }

        await Axe.AssertNoneAsync(session);
    });

    [SkippableTheory]
    [InlineData("/records?time=2023-Q7")]
    [InlineData("/records?channel=RAIL")]
    public Task Link_Should_SayWhatItDoesNotUnderstand(string path) => site.VisitAsync(path, new View(), async session =>
    {
        await session.FollowAsync(session.Page.Locator("[role='alert'] button"));

        Assert.Equal("", new Uri(session.Page.Url).Query);
    });

    private static Task DrillAsync(PageSession session, string key) =>
        session.FollowAsync(session.Visual("trend").Locator($"button[data-key='{key}']"));

    private static async Task<string> HeadlineAsync(PageSession session, string card) =>
        await session.Card(card).Locator(".headline").TextAsync();

    private static string Digits(JsonElement row, string measure) =>
        row.GetProperty(measure).GetProperty("value").GetDecimal().ToString("#,##0.######", CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
