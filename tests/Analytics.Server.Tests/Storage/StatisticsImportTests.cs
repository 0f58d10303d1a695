using System.Text;
using Analytics.Storage.Importing;

namespace Analytics.Server.Tests.Storage;

/// <summary>Further published figures beside those of the tiny seed, whose Taishan volume of 2023 is 239.04万毫升, 2,390,350 to 2,390,450 mL.</summary>
public sealed class StatisticsImportTests
{
    private const string Header = "source,section,level,subject,metric,definition,period_kind,period_start,period_end,printed,qualifier,value,lower,upper,unit";

    /// <summary>The same volume, printed more finely: 2,390,445 to 2,390,455, of which the seed leaves 2,390,445 to 2,390,450.</summary>
    private const string Finer = "page,D,DISTRICT,440781,VOLUME,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,239.045万毫升,ROUNDED,2390450,2390445,2390455,MILLILITRES";

    private const string Other = "page,D,DISTRICT,440705,DRIVES,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,50场,EXACT,50,50,50,DRIVES";

    [Fact]
    public async Task Statistics_Should_BeReconciledWithTheSeed()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        var importer = new StatisticsImporter(database.Pool, database.Importer);

        var report = await AddAsync(importer, seed, "more.csv", Finer, Other);

        Assert.Empty(report.Faults);
        Assert.True(report.Imported);
        using var connection = database.Connect();
        Assert.Equal(["8"], connection.Rows("SELECT count(*) FROM statements"));
        Assert.Equal(
            ["2390445000000|2390450000000|2|0"],
            connection.Rows("""
                SELECT o.lower, o.upper, (SELECT count(*) FROM statements s WHERE s.observation_id = o.id), o.has_conflict FROM observations o
                WHERE o.metric = 'VOLUME' AND o.year_id = 2023
                """));
        Assert.Equal(["440705|50000000"], connection.Rows("SELECT d.code, o.value FROM observations o JOIN districts d ON d.id = o.district_id WHERE o.metric = 'DRIVES'"));
        Assert.Equal(["more.csv"], (await importer.ListAsync()).Select(file => file.FileName));
    }

    [Fact]
    public async Task Statistics_Should_StayAndBeUpToDate_When_TheSeedIsImportedAgain()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        var importer = new StatisticsImporter(database.Pool, database.Importer);
        await AddAsync(importer, seed, "more.csv", Other);

        Assert.True((await database.Importer.ImportAsync(seed.Folder)).AlreadyImported);
        Assert.True((await AddAsync(importer, seed, "again.csv", Other)).AlreadyImported);
        seed.Set("donors.csv", 2, "name", "徐君");
        Assert.True((await database.Importer.ImportAsync(seed.Folder)).Imported);

        using var connection = database.Connect();
        Assert.Equal(["7"], connection.Rows("SELECT count(*) FROM statements"));
    }

    [Fact]
    public async Task Statistics_Should_BeGone_When_Removed()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        using var connection = database.Connect();
        var before = Figures(connection);
        var importer = new StatisticsImporter(database.Pool, database.Importer);
        await AddAsync(importer, seed, "more.csv", Finer, Other);
        Assert.NotEqual(before, Figures(connection));
        var hash = Assert.Single(await importer.ListAsync()).ContentHash;

        Assert.Null(await importer.RemoveAsync(seed.Folder, "0123456789"));
        Assert.Null(await importer.RemoveAsync(seed.Folder, ""));
        Assert.True((await importer.RemoveAsync(seed.Folder, hash[..8]))!.Imported);

        Assert.Equal(before, Figures(connection));
        Assert.Empty(await importer.ListAsync());
    }

    [Fact]
    public async Task Statistics_Should_BeRefused_When_ARowIsWrongOrRepeatsTheSeed()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        using var connection = database.Connect();
        var before = Figures(connection);
        var importer = new StatisticsImporter(database.Pool, database.Importer);
        var repeated = TinySeed.TextOf("statements.csv").Split('\n')[1];

        var report = await AddAsync(importer, seed, "more.csv", Other.Replace("440705", "440799", StringComparison.Ordinal), repeated);

        Assert.Equal(
            [
                "more.csv, line 2, column subject: there is no district '440799'; did you mean 440705 or 440781?",
                "more.csv, line 3: the row says the same as line 2 of statements.csv; remove one of them",
            ],
            report.Faults.Select(fault => fault.ToString()));
        Assert.Equal(before, Figures(connection));
        Assert.Empty(await importer.ListAsync());
    }

    [Fact]
    public async Task Statistics_Should_BeNamedApart_When_TwoFilesHaveTheNameOfTheSeeds()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        var importer = new StatisticsImporter(database.Pool, database.Importer);
        Assert.True((await AddAsync(importer, seed, "statements.csv", Finer)).Imported);
        Assert.True((await AddAsync(importer, seed, "statements.csv", Other)).Imported);

        var report = await AddAsync(importer, seed, "statements.csv", Finer, Other.Replace("50", "60", StringComparison.Ordinal));

        Assert.Equal(
            ["statements.csv (4), line 2: the row says the same as line 2 of statements.csv (2); remove one of them"],
            report.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task Statistics_Should_SayTheLine_When_TheEncodingIsAnother()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        var importer = new StatisticsImporter(database.Pool, database.Importer);
        var report = await importer.AddAsync(seed.Folder, "more.csv", [.. Encoding.UTF8.GetBytes(Header + "\n"), 0xB0, 0xA1]);
        Assert.Equal(["more.csv, line 2: the file is not UTF-8 from here on; save it as UTF-8"], report.Faults.Select(fault => fault.ToString()));
    }

    private static Task<ImportReport> AddAsync(StatisticsImporter importer, TinySeed seed, string name, params string[] rows) =>
        importer.AddAsync(seed.Folder, name, Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. rows, ""])));

    private static List<string> Figures(Microsoft.Data.Sqlite.SqliteConnection connection) =>
    [
        .. connection.Rows("SELECT id, source_id, metric, printed, value, lower, upper, observation_id FROM statements ORDER BY id"),
        .. connection.Rows("SELECT * FROM observations ORDER BY id"),
        .. connection.Rows("SELECT * FROM years ORDER BY id"),
    ];
}
