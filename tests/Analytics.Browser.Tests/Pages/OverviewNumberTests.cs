using System.Globalization;
using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Pages;

/// <summary>The overview shows what was printed, and what the API returns, to the digit.</summary>
[Collection(PublishedCollection.Name)]
public sealed class OverviewNumberTests(PublishedSite site)
{
    /// <summary>As the newspaper prints them: 1373多万毫升, 约有5.2万人次, 5万多人, 7800多个治疗量, 100%, 26年, 无输血感染事件.</summary>
    private static readonly (string Card, string English, string Chinese)[] Headlines =
    [
        ("volume", "more than 13.73 million mL", "超过1373万毫升"),
        ("donations", "about 52,000 donations", "约5.2万人次"),
        ("donors", "more than 50,000 persons", "超过5万人"),
        ("therapeuticUnits", "more than 7,800 therapeutic units", "超过7,800治疗量"),
        ("voluntaryShare", "100%", "100%"),
        ("yearsWithoutInfection", "26 years", "26年"),
        ("transfusionInfections", "0 cases", "0例"),
    ];

    [SkippableTheory]
    [InlineData("en")]
    [InlineData("zh")]
    public Task Cards_Should_SayFiguresAsTheyWerePrinted(string language) => site.VisitAsync("/", new View(language), async session =>
    {
        foreach (var (card, english, chinese) in Headlines)
        {
            Assert.Equal(language == "en" ? english : chinese, await session.Card(card).Locator(".headline").TextAsync());
        }
    });

    /// <summary>The city's donors are at most its donations: 51,500 to 52,500.</summary>
    [SkippableFact]
    public Task Card_Should_SayBoundsAndCoverage() => site.VisitAsync("/", new View(), async session =>
    {
        Assert.Contains("13,730,000 to 13,740,000 mL", await session.Card("volume").TextAsync(), StringComparison.Ordinal);
        Assert.Contains("4 of 7 districts published", await session.Card("volume").TextAsync(), StringComparison.Ordinal);
        Assert.Contains("50,000 to 52,500 persons", await session.Card("donors").TextAsync(), StringComparison.Ordinal);
    });

    [SkippableFact]
    public Task Districts_Should_BeThoseOfTheApi() => site.VisitAsync("/", new View(), async session =>
    {
        var answer = await site.AskAsync(
            """{ published(where: { year: { eq: 2023 } }) { rows(order: [{ field: "volume.value", direction: DESC }]) { by { district { nameEn } } volume { value lower upper } } } }""");
        var expected = answer.GetProperty("published").GetProperty("rows").EnumerateArray().Select(row => new[]
        {
            row.GetProperty("by").GetProperty("district").GetProperty("nameEn").GetString()!,
            Number(row.GetProperty("volume"), "value", "not published", " mL"),
            Number(row.GetProperty("volume"), "lower", "–"),
            Number(row.GetProperty("volume"), "upper", "–"),
        });

        var shown = await session.RowsAsync("district-volume");

        Assert.Equal(expected, shown.Skip(1).Take(7).Select(row => row[..4]));
        Assert.Equal(["No district published this", "6,484,600 mL", "6,484,400", "6,494,800"], shown[8][..4]);
    });

    /// <summary>Three of seven printed no volume: their bars say so, and no table makes a zero of them.</summary>
    [SkippableFact]
    public Task Districts_Should_StandWithoutAFigure_When_NoneWasPublished() => site.VisitAsync("/", new View(), async session =>
    {
        var chart = await session.Visual("district-volume").Locator("svg").TextContentAsync();

        Assert.Equal(3, chart!.Split("not published").Length - 1);
        Assert.DoesNotContain(await session.RowsAsync("district-map"), row => row[1] is "0" or "0 mL");
    });

    /// <summary>刘健民 printed 0.74万毫升 and 赖水木 0.71万毫升: 7,350 to 7,450 lies above 7,050 to 7,150, and touches 7,450 to 7,550.</summary>
    [SkippableFact]
    public Task Donors_Should_BeRankedAsFarAsBoundsTell() => site.VisitAsync("/", new View(), async session =>
    {
        var shown = await session.RowsAsync("donors");

        Assert.Equal(["刘健民", "7,400 mL", "7,350", "7,450", "4th to 5th of 6", "22 years"], shown[5]);
        Assert.Equal(["赖水木", "7,100 mL", "7,050", "7,150", "6th of 6", "21 years"], shown[6]);
    });

    private static string Number(System.Text.Json.JsonElement figure, string name, string missing, string unit = "") =>
        figure.GetProperty(name) is { ValueKind: System.Text.Json.JsonValueKind.Number } number
            ? number.GetDecimal().ToString("#,##0.######", CultureInfo.InvariantCulture) + unit
            : missing;
}
