using Analytics.Semantics.Figures;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Tests.Storage;

/// <summary>The published seed, against figures worked out by hand from the printed page.</summary>
public sealed class SeedImportTests(ImportedSeed seed) : IClassFixture<ImportedSeed>
{
    [Fact]
    public void Seed_Should_BeImported_When_TheDatabaseIsNew()
    {
        Assert.Empty(seed.Report.Faults.Select(fault => fault.ToString()));
        Assert.True(seed.Report.Imported);
        Assert.False(seed.Report.AlreadyImported);
    }

    [Theory]
    [InlineData("cities", 1)]
    [InlineData("districts", 7)]
    [InlineData("institutions", 8)]
    [InlineData("donors", 6)]
    [InlineData("sources", 5)]
    [InlineData("statements", 50)]
    [InlineData("awards", 3)]
    [InlineData("populations", 4)]
    public void Seed_Should_GiveARowForEachLine(string table, int rows)
    {
        Assert.Equal(rows, File.ReadAllLines(Path.Combine(ImportedSeed.Folder, $"{table}.csv")).Length - 1);
        Assert.Equal([$"{rows}"], seed.Rows($"SELECT count(*) FROM {table}"));
    }

    [Fact]
    public void Seed_Should_StoreTaishansVolumeInMillionths()
    {
        Assert.Equal(
            ["2390400000000|2390350000000|2390450000000|ROUNDED|MILLILITRES|239.04万毫升|jiangmen-daily-2024-06-14"],
            seed.Rows("""
                SELECT s.value, s.lower, s.upper, s.qualifier, s.unit, s.printed, d.key
                FROM statements s JOIN districts t ON t.id = s.district_id JOIN sources d ON d.id = s.source_id
                WHERE t.name = '台山市' AND s.metric = 'VOLUME' AND s.year_id = 2023
                """));
    }

    [Fact]
    public async Task Statement_Should_ReadBackAsItWasPrinted()
    {
        await using var context = seed.Pool.CreateDbContext();
        var growth = await context.Statements.SingleAsync(row => row.District!.Name == "台山市" && row.Metric == Metric.VolumeGrowth);
        Assert.Equal(
            (11.18m, 11.175m, 11.185m, Qualifier.Rounded, Unit.Percent, "11.18%", "D"),
            (growth.Value, growth.Lower, growth.Upper, growth.Qualifier, growth.Unit, growth.Printed, growth.Section));
        Assert.Equal(
            (PeriodKind.Year, new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31), 2023),
            (growth.Period.Kind, growth.Period.Start, growth.Period.End, growth.YearId));
    }

    [Fact]
    public async Task Observation_Should_IntersectBothVolumesOfTheCity()
    {
        await using var context = seed.Pool.CreateDbContext();
        var volume = await context.Observations
            .Include(row => row.Statements)
            .SingleAsync(row => row.SubjectKind == SubjectKind.City && row.Metric == Metric.Volume && row.YearId == 2023);
        Assert.Equal(["1370多万毫升", "1373多万毫升"], volume.Statements.Select(row => row.Printed).Order(StringComparer.Ordinal));
        Assert.Equal((13_730_000m, 13_730_000m, 13_740_000m), (volume.Value, volume.Lower, volume.Upper));
        Assert.Equal((Qualifier.MoreThan, Definition.WholeBlood, false), (volume.Qualifier, volume.Definition, volume.HasConflict));
    }

    /// <summary>2390350 / 1.11185, 2390400 / 1.1118 and 2390450 / 1.11175, divided to forty digits and rounded down, to the nearest and up; likewise for Enping.</summary>
    [Theory]
    [InlineData("台山市", "2149885326258|2150026983270|2150168653025")]
    [InlineData("恩平市", "1218498989799|1218608318549|1218717658076")]
    public void Observation_Should_BeImpliedForTheYearBefore_When_GrowthIsPrinted(string district, string expected)
    {
        Assert.Equal(
            [$"{expected}|IMPLIED|IMPLIED|VOLUME,VOLUME_GROWTH"],
            seed.Rows($"""
                SELECT o.lower, o.value, o.upper, o.qualifier, o.status, (
                    SELECT group_concat(f.metric) FROM observation_origins l JOIN observations f ON f.id = l.origin_id
                    WHERE l.observation_id = o.id AND f.year_id = 2023 AND f.district_id = o.district_id)
                FROM observations o JOIN districts d ON d.id = o.district_id WHERE d.name = '{district}' AND o.year_id = 2022
                """));
    }

    /// <summary>What grew was at most what it is now, so the upper bound of 2023 and zero: 1373多万 is at most 13,740,000, 约5.2万 at most 52,500.</summary>
    [Fact]
    public void Observation_Should_BeImpliedWithoutAValue_When_OnlyADirectionIsPrinted() =>
        Assert.Equal(
            ["DONATIONS|UNSPECIFIED||0|52500000000|IMPLIED|DONATIONS,DONATIONS_GROWTH", "VOLUME|WHOLE_BLOOD||0|13740000000000|IMPLIED|VOLUME,VOLUME_GROWTH"],
            seed.Rows("""
                SELECT o.metric, o.definition, o.value, o.lower, o.upper, o.qualifier, (
                    SELECT group_concat(f.metric) FROM observation_origins l JOIN observations f ON f.id = l.origin_id
                    WHERE l.observation_id = o.id AND f.year_id = 2023 AND f.subject_kind = 'CITY')
                FROM observations o WHERE o.subject_kind = 'CITY' AND o.year_id = 2022 AND o.status = 'IMPLIED' ORDER BY o.metric
                """));

    [Fact]
    public void Observation_Should_BeImpliedOnceForEachGrowth() =>
        Assert.Equal(
            seed.Rows("SELECT count(*) FROM observations WHERE metric LIKE '%GROWTH'"),
            seed.Rows("SELECT count(*) FROM observations WHERE status = 'IMPLIED'"));

    [Fact]
    public void Observation_Should_BeZero_When_NoneIsReported() =>
        Assert.Equal(
            ["TRANSFUSION_INFECTIONS|0|0|0"],
            seed.Rows("SELECT metric, value, lower, upper FROM observations WHERE status = 'ZERO'"));

    [Fact]
    public void Observation_Should_HaveNoValue_When_OnlyADirectionIsPrinted() =>
        Assert.Equal(
            ["DONATIONS_GROWTH||0||MORE_THAN", "VOLUME_GROWTH||0||MORE_THAN"],
            seed.Rows("SELECT metric, value, lower, upper, qualifier FROM observations WHERE value IS NULL AND status = 'REPORTED' ORDER BY metric"));

    [Fact]
    public void Donors_Should_CarryTheirYearsOfDonation() =>
        Assert.Equal(
            ["徐学君|8", "黄松波|11", "郑栋明|15", "梁汝锋|16", "赖水木|21", "刘健民|22"],
            seed.Rows("SELECT name, years_donating FROM donors ORDER BY years_donating"));

    [Fact]
    public void Years_Should_BeThoseThatDataTouches() =>
        Assert.Equal(
            ["2020|1", "2021|1", "2022|1", "2023|1", "2024|0"],
            seed.Rows("SELECT number, is_complete FROM years ORDER BY number"));

    [Fact]
    public void Database_Should_HoldNoBinaryFloatingPoint()
    {
        var columns = seed.Rows(
            """
            SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
            WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\'
            """);
        Assert.True(columns.Count > 100);
        foreach (var column in columns.Select(pair => pair.Split('|')))
        {
            Assert.Equal(["0"], seed.Rows($"SELECT count(*) FROM {column[0]} WHERE typeof({column[1]}) IN ('real', 'blob')"));
        }
    }

    [Fact]
    public async Task Figures_Should_CompareAndOrderInTheDatabase()
    {
        await using var context = seed.Pool.CreateDbContext();
        var query = context.Statements
            .Where(row => row.Metric == Metric.Volume && row.SubjectKind == SubjectKind.District && row.Value > 1_236_400.5m && row.Upper <= 2_390_450m)
            .OrderByDescending(row => row.Value)
            .Select(row => row.District!.Name);
        Assert.Equal(["台山市", "新会区", "鹤山市"], await query.ToListAsync());
        Assert.DoesNotContain("ef_", query.ToQueryString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enums_Should_CompareInTheDatabase()
    {
        await using var context = seed.Pool.CreateDbContext();
        Metric[] wanted = [Metric.StemCellSamples, Metric.StemCellDonations];
        var values = await context.Statements.Where(row => wanted.Contains(row.Metric)).OrderBy(row => row.Value).Select(row => row.Value).ToListAsync();
        Assert.Equal([1m, 59m], values);
    }
}
