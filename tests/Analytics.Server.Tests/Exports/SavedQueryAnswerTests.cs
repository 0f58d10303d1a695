using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Exports;

/// <summary>The saved queries on published figures, against what was printed.</summary>
[Collection(SharedGraph.Name)]
public sealed class SavedQueryAnswerTests(GraphServer server)
{
    // 恩平市 2023: 123.64万毫升, 1.46% more than 2022: 1,236,400 / 1.0146 = 1,218,608 then, which is implied.
    [Fact]
    public async Task Districts_Should_BeAsPrinted_When_AYearIsAsked()
    {
        var now = await server.CsvAsync("/tables/district-volume-by-year.csv?year=2023");
        var before = await server.CsvAsync("/tables/district-volume-by-year.csv?year=2022");

        Assert.Equal(["2390400", "2347700", "1270900", "1236400", "", "", ""], now.Select(row => row.Split(',')[4]));
        Assert.Equal("2023,440785,恩平市,Enping City,1236400,1236350,1236450,ROUNDED,REPORTED,1.46,1.455,1.465,true,,,,,MISSING,,,", now[3]);
        Assert.StartsWith("2022,440785,恩平市,Enping City,1218608,", before[1], StringComparison.Ordinal);
    }

    // The city printed 13,730,000 mL; the four districts that printed come to 7,245,400, which is 52.771%, and 6,484,600 are left.
    [Fact]
    public async Task Districts_Should_BePartsOfTheCity()
    {
        var rows = await server.CsvAsync("/tables/districts-against-city.csv");
        var totals = (await server.JsonAsync("/queries/districts-against-city")).GetProperty("data").GetProperty("published").GetProperty("totals")[0].GetProperty("volume");

        Assert.Equal(["17.41", "17.099", "9.256", "9.005", "", "", ""], rows.Select(row => row.Split(',')[7]));
        Assert.Equal(["1–3", "2–4", "4–6", "5–7", "–", "–", "–"], rows.Select(row => $"{row.Split(',')[13]}–{row.Split(',')[14]}"));
        Assert.Equal(13_730_000, totals.GetProperty("value").GetInt32());
        var reconciliation = totals.GetProperty("reconciliation");
        Assert.Equal(7_245_400, reconciliation.GetProperty("known").GetProperty("value").GetInt32());
        Assert.Equal(6_484_600, reconciliation.GetProperty("gap").GetProperty("value").GetInt32());
        Assert.Equal(52.771m, reconciliation.GetProperty("explained").GetProperty("value").GetDecimal());
    }

    // 会城街道 49.9万毫升 by 2,496人次 in 2022–2023: 499,000 / 2,496 = 199.92 mL. 五邑大学: more than 35万毫升 in 2023, where 广东南方职业学院 gave 84,990.
    [Fact]
    public async Task Institutions_Should_RankWithinTheirPeriod()
    {
        var all = await server.CsvAsync("/tables/institutions-ranked.csv");
        var large = await server.CsvAsync("/tables/institutions-ranked.csv?atLeast=350000");

        Assert.StartsWith("huicheng-subdistrict-office,新会区会城街道办事处,Huicheng Subdistrict Office,RANGE,2022-01-01,2023-12-31,", all[0], StringComparison.Ordinal);
        Assert.EndsWith(",499000,498950,499050,ROUNDED,1,1,1,1,2496,,199.92,199.89,199.94", all[0], StringComparison.Ordinal);
        Assert.Contains(all, row => row.StartsWith("wuyi-university,", StringComparison.Ordinal) && row.Contains(",350000,350000,,MORE_THAN,1,1,1,2,", StringComparison.Ordinal));
        Assert.Contains(all, row => row.StartsWith("guangdong-nanfang-vocational-college,", StringComparison.Ordinal) && row.Contains(",84990,84990,84990,EXACT,2,2,2,2,", StringComparison.Ordinal));
        Assert.Equal(["huicheng-subdistrict-office", "wuyi-university"], large.Select(row => row.Split(',')[0]));
    }

    [Fact]
    public async Task Notices_Should_StandInTheFile_When_AnAnswerHasThem()
    {
        var answer = (await server.JsonAsync("/queries/institutions-ranked")).GetProperty("data").GetProperty("published").GetProperty("notices");
        var table = (await server.JsonAsync("/tables/institutions-ranked.json")).GetProperty("notices");

        Assert.NotEqual(0, answer.GetArrayLength());
        Assert.Equal(answer.EnumerateArray().Select(Code), table.EnumerateArray().Select(Code));
    }

    private static string? Code(JsonElement notice) => notice.GetProperty("code").GetString();
}
