namespace Analytics.Server.Tests.Storage;

/// <summary>Observations of a tiny seed with one or two statements more.</summary>
public sealed class ObservationTests
{
    private const string TaishanVolumes =
        "SELECT year_id, value, lower, upper, qualifier, status, has_conflict FROM observations WHERE district_id = 2 AND metric = 'VOLUME' ORDER BY year_id";

    private const string XinhuiVolumes =
        "SELECT definition, value, lower, upper, qualifier FROM observations WHERE district_id = 1 AND metric = 'VOLUME' ORDER BY year_id";

    [Fact]
    public async Task Observation_Should_KeepTheNarrowest_When_StatementsExcludeEachOther() =>
        Assert.Equal(
            ["2022|2150026983270|2149885326258|2150168653025|IMPLIED|IMPLIED|1", "2023|2390400000000|2390350000000|2390450000000|ROUNDED|REPORTED|1"],
            await RowsAsync(TaishanVolumes, "page,E,DISTRICT,440781,VOLUME,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,300万毫升,ROUNDED,3000000,2995000,3005000,MILLILITRES"));

    [Fact]
    public async Task Observation_Should_NotBeImplied_When_TheYearBeforeIsReported() =>
        Assert.Equal(
            ["2022|2150000000000|2145000000000|2155000000000|ROUNDED|REPORTED|0", "2023|2390400000000|2390350000000|2390450000000|ROUNDED|REPORTED|0"],
            await RowsAsync(TaishanVolumes, "page,E,DISTRICT,440781,VOLUME,UNSPECIFIED,YEAR,2022-01-01,2022-12-31,215万毫升,ROUNDED,2150000,2145000,2155000,MILLILITRES"));

    [Fact]
    public async Task Observation_Should_BeAnother_When_TheDefinitionDiffers() =>
        Assert.Equal(
            ["UNSPECIFIED|IMPLIED", "UNSPECIFIED|REPORTED", "WHOLE_BLOOD|REPORTED"],
            await RowsAsync(
                "SELECT definition, status FROM observations WHERE district_id = 2 AND metric = 'VOLUME' ORDER BY definition, status",
                "page,E,DISTRICT,440781,VOLUME,WHOLE_BLOOD,YEAR,2023-01-01,2023-12-31,300万毫升,ROUNDED,3000000,2995000,3005000,MILLILITRES"));

    [Fact]
    public async Task Observation_Should_TakeTheGrowthWithoutADefinition_When_ItIsTheOnlyFigureThatCanHaveGrown() =>
        Assert.Equal(
            ["WHOLE_BLOOD||0|3000000000000|IMPLIED", "WHOLE_BLOOD|3000000000000|3000000000000|3000000000000|EXACT"],
            await RowsAsync(
                XinhuiVolumes,
                "page,C,DISTRICT,440705,VOLUME,WHOLE_BLOOD,YEAR,2023-01-01,2023-12-31,3000000毫升,EXACT,3000000,3000000,3000000,MILLILITRES",
                "page,C,DISTRICT,440705,VOLUME_GROWTH,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,同比增长,MORE_THAN,,0,,PERCENT"));

    /// <summary>3,000,000 ÷ 1.205 and ÷ 1.195, rounded down and up.</summary>
    [Fact]
    public async Task Observation_Should_TakeTheGrowthOfItsOwnDefinition_When_ThereIsAnotherWithout() =>
        Assert.Equal(
            ["WHOLE_BLOOD|2500000000000|2489626556016|2510460251047|IMPLIED", "WHOLE_BLOOD|3000000000000|3000000000000|3000000000000|EXACT"],
            await RowsAsync(
                XinhuiVolumes,
                "page,C,DISTRICT,440705,VOLUME,WHOLE_BLOOD,YEAR,2023-01-01,2023-12-31,3000000毫升,EXACT,3000000,3000000,3000000,MILLILITRES",
                "page,C,DISTRICT,440705,VOLUME_GROWTH,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,同比增长,MORE_THAN,,0,,PERCENT",
                "page,C,DISTRICT,440705,VOLUME_GROWTH,WHOLE_BLOOD,YEAR,2023-01-01,2023-12-31,20%,ROUNDED,20,19.5,20.5,PERCENT"));

    /// <summary>What fell was at least what it is now, and may have been anything above.</summary>
    [Fact]
    public async Task Observation_Should_BeImpliedFromBelow_When_TheDirectionIsDown() =>
        Assert.Equal(
            ["UNSPECIFIED||3000000000000||IMPLIED", "UNSPECIFIED|3000000000000|3000000000000|3000000000000|EXACT"],
            await RowsAsync(
                XinhuiVolumes,
                "page,C,DISTRICT,440705,VOLUME,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,3000000毫升,EXACT,3000000,3000000,3000000,MILLILITRES",
                "page,C,DISTRICT,440705,VOLUME_GROWTH,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,同比下降,LESS_THAN,,,0,PERCENT"));

    /// <summary>超300万 is open upwards, so that the year before may have been anything.</summary>
    [Fact]
    public async Task Observation_Should_NotBeImplied_When_NothingFollows() =>
        Assert.Equal(
            ["UNSPECIFIED|3000000000000|3000000000000||MORE_THAN"],
            await RowsAsync(
                XinhuiVolumes,
                "page,C,DISTRICT,440705,VOLUME,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,超300万毫升,MORE_THAN,3000000,3000000,,MILLILITRES",
                "page,C,DISTRICT,440705,VOLUME_GROWTH,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,同比增长,MORE_THAN,,0,,PERCENT"));

    [Fact]
    public async Task Observation_Should_BeOneForEachDocument_When_ThePeriodIsUnknown() =>
        Assert.Equal(
            ["24000000|2", "30000000|1"],
            await RowsAsync(
                """
                SELECT o.value, count(*) FROM observations o JOIN statements s ON s.observation_id = o.id
                WHERE o.metric = 'DRIVES' GROUP BY o.id ORDER BY o.value
                """,
                "page,G,INSTITUTION,huicheng,DRIVES,UNSPECIFIED,UNKNOWN,,,24场,EXACT,24,24,24,DRIVES",
                "census,G,INSTITUTION,huicheng,DRIVES,UNSPECIFIED,UNKNOWN,,,30场,EXACT,30,30,30,DRIVES"));

    [Fact]
    public async Task Years_Should_FillASpan_When_APeriodIsLonger() =>
        Assert.Equal(
            ["2018", "2019", "2020", "2021", "2022", "2023", "2024"],
            await RowsAsync(
                "SELECT number FROM years ORDER BY number",
                "page,G,INSTITUTION,huicheng,DRIVES,UNSPECIFIED,RANGE,2018-05-01,2019-04-30,30场,EXACT,30,30,30,DRIVES"));

    private static async Task<List<string>> RowsAsync(string sql, params string[] statements)
    {
        using var seed = new TinySeed();
        foreach (var statement in statements)
        {
            seed.Append("statements.csv", statement);
        }

        using var database = await TemporaryDatabase.ReadyAsync();
        var report = await database.Importer.ImportAsync(seed.Folder);
        Assert.Empty(report.Faults.Select(fault => fault.ToString()));
        using var connection = database.Connect();
        return connection.Rows(sql);
    }
}
