using System.Globalization;
using System.Text.Json;
using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Pages;

/// <summary>The pivot builder asks what was picked, and shows what the API answers.</summary>
[Collection(RecordsCollection.Name)]
public sealed class ExplorePageTests(RecordsSite site)
{
    [SkippableFact]
    public Task Table_Should_BeThatOfTheApi_When_AMeasureIsAdded() => site.VisitAsync("/explore", new View(), async session =>
    {
        await session.FollowAsync(session.Page.Locator("[data-slicer='measures'] button[data-value='donors']"));

        var answer = await site.AskAsync(
            """
            { table(query: { by: ["district"], where: { year: { eq: 2023 } }, order: [{ field: "volume.value", direction: DESC }],
                measures: [{ measure: "volume", fields: ["value"] }, { measure: "donations", fields: ["value"] }, { measure: "donors", fields: ["value"] }] }) { rows } }
            """);
        var expected = answer.GetProperty("table").GetProperty("rows").EnumerateArray().Select(row => new[]
        {
            row[2].GetString()!, Number(row[3]), Number(row[4]), Number(row[5]),
        });

        var shown = (await session.RowsAsync("explore-table")).Skip(1).Select(row => row.Select(First).ToArray());

        Assert.Equal(expected, shown);
    });

    [SkippableFact]
    public Task File_Should_HoldWhatIsSeen() => site.VisitAsync("/explore", new View(), async session =>
    {
        var address = await session.Page.Locator("a", new() { HasText = "CSV" }).First.GetAttributeAsync("href");

        var lines = (await site.ReadAsync(address!)).TrimStart('\uFEFF').Split('\n');

        Assert.Contains("volume.value", lines[0], StringComparison.Ordinal);
        Assert.Contains("2390400", lines.Single(line => line.Contains("Taishan", StringComparison.Ordinal)), StringComparison.Ordinal);
    });

    [SkippableFact]
    public Task Link_Should_RestoreTheQuestion() => site.VisitAsync("/explore", new View(), async session =>
    {
        await session.FollowAsync(session.Page.Locator("[data-slicer='perspective'] select"));
        await session.Page.Locator("[data-slicer='perspective'] select").SelectOptionAsync("recorded");
        await session.SettleAsync();
        var address = session.Page.Url;
        var table = await session.RowsAsync("explore-table");

        await session.OpenAsync("/");
        await session.OpenAsync(new Uri(address).PathAndQuery);

        Assert.Equal(table, await session.RowsAsync("explore-table"));
        Assert.Equal("recorded", await session.Page.Locator("[data-slicer='perspective'] select").InputValueAsync());
    });

    /// <summary>Persons add over nothing; the API says what to ask instead, and the page offers it.</summary>
    [SkippableFact]
    public async Task Fault_Should_BeMendedByOneClick()
    {
        const string Mixed = "/explore?measures=volume&by=institution&from=&to=&order=";
        await site.VisitAsync(Mixed, new View(), async session =>
        {
            var alert = session.Page.Locator("[role='alert']");
            Assert.Contains("period", await alert.TextAsync(), StringComparison.OrdinalIgnoreCase);

            await session.FollowAsync(alert.Locator("[data-remedy]").First);

            Assert.Equal(0, await alert.CountAsync());
            Assert.True((await session.RowsAsync("explore-table")).Length > 1);
        });
    }

    [SkippableFact]
    public Task Example_Should_BeAnswered_When_ItIsClicked() => site.VisitAsync("/explore", new View(), async session =>
    {
        var examples = await session.Page.Locator("[data-example]").AllAsync();
        Assert.InRange(examples.Count, 4, 10);
        for (var index = 0; index < examples.Count; index++)
        {
            await session.FollowAsync(session.Page.Locator("[data-example]").Nth(index));

            Assert.Equal(0, await session.Page.Locator("[role='alert']").CountAsync());
            Assert.True((await session.RowsAsync("explore-table")).Length > 1);
        }
    });

    // A cell holds the figure, and below it its bounds.
    private static string First(string cell) => cell.Split(' ') is [var number, ..] && char.IsDigit(number[0]) ? number : cell;

    private static string Number(JsonElement cell) => cell.ValueKind == JsonValueKind.Null
        ? "not published"
        : cell.GetDecimal().ToString("#,##0.######", CultureInfo.InvariantCulture);
}
