using System.Globalization;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Server.Hosting;
using Analytics.Storage.Engines;
using Analytics.Storage.Engines.Sql;

namespace Analytics.Server.Tests.Storage;

/// <summary>From the rows of figures to the statements behind them.</summary>
public sealed class FigureSourcesTests(ImportedSeed seed) : IClassFixture<ImportedSeed>
{
    private static readonly SemanticModel Model = ModelFile.Read(ModelFile.Shipped);

    /// <summary>Both volumes of the city stand behind its volume; they and the growth behind that of the year before.</summary>
    [Theory]
    [InlineData("subject_kind = 'CITY' AND metric = 'VOLUME' AND year_id = 2023", "1373多万毫升", "1370多万毫升")]
    [InlineData("subject_kind = 'CITY' AND metric = 'VOLUME' AND year_id = 2022", "1373多万毫升", "1370多万毫升", "同比均有增长")]
    [InlineData("subject_kind = 'CITY' AND metric = 'DONATIONS' AND year_id = 2022", "约有5.2万人次", "约有5.2万人次", "同比均有增长")]
    [InlineData("district_id = 4 AND metric = 'VOLUME' AND year_id = 2022", "239.04万毫升", "11.18%")]
    [InlineData("district_id = 4 AND metric = 'DRIVES'", "50多场")]
    public async Task Sources_Should_BeTheStatements_AlsoOfWhatImpliesAFigure(string where, params string[] printed)
    {
        var row = new SourceRow("figures", Keys($"SELECT id FROM observations WHERE {where}").Single());

        var found = (await Sources(seed.Database).ReadAsync([row], CancellationToken.None))[row];

        Assert.Equal(printed, seed.Rows($"SELECT printed FROM statements WHERE id IN ({string.Join(',', found)}) ORDER BY id"));
        Assert.Equal(found.Order(), found);
    }

    [Fact]
    public async Task Sources_Should_BeThoseOfEachRow_When_AllAreAskedAtOnce()
    {
        var rows = Keys("SELECT id FROM observations").ConvertAll(key => new SourceRow("figures", key));
        rows.AddRange(Keys("SELECT id FROM populations").Select(key => new SourceRow("residents", key)));

        var found = await Sources(seed.Database).ReadAsync([.. rows, .. rows], CancellationToken.None);

        Assert.Equal(54, found.Count);
        foreach (var (row, keys) in found)
        {
            var statements = Keys($"SELECT id FROM statements WHERE observation_id = {row.Key} ORDER BY id");
            var origins = Keys($"SELECT id FROM statements WHERE observation_id IN (SELECT origin_id FROM observation_origins WHERE observation_id = {row.Key}) ORDER BY id");
            Assert.Equal(row.Fact == "residents" ? [row.Key] : statements.Count > 0 ? statements : origins, keys);
            Assert.NotEmpty(keys);
        }
    }

    [Fact]
    public async Task Sources_Should_BeItsOwn_When_ARowHasOriginsToo()
    {
        using var tiny = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(tiny.Folder);
        using (var connection = database.Connect())
        {
            connection.Execute("INSERT INTO observation_origins (observation_id, origin_id) VALUES (1, 2)");
        }

        var found = await Sources(database).ReadAsync([new SourceRow("figures", 1)], CancellationToken.None);

        Assert.Equal([1L], found[new SourceRow("figures", 1)]);
    }

    [Fact]
    public async Task Sources_Should_BeNone_When_TheRowIsNotThere()
    {
        var row = new SourceRow("figures", long.MaxValue);

        Assert.Empty((await Sources(seed.Database).ReadAsync([row], CancellationToken.None))[row]);
        Assert.Empty(await Sources(seed.Database).ReadAsync([], CancellationToken.None));
    }

    [Fact]
    public async Task Sources_Should_BeRefused_When_TheFactIsNotInTheModel() =>
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await Sources(seed.Database).ReadAsync([new SourceRow("observations", 1)], CancellationToken.None));

    /// <summary>There are fifty observations, so the first of these rows is the last that is there.</summary>
    [Fact]
    public async Task Sources_Should_BeFound_When_TenThousandRowsAreAsked()
    {
        var rows = Enumerable.Range(50, 10_000).Select(key => new SourceRow("figures", key)).ToList();

        var found = await Sources(seed.Database).ReadAsync(rows, CancellationToken.None);

        Assert.Equal(10_000, found.Count);
        Assert.Equal([50L], found.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key.Key));
    }

    private static FigureSources Sources(TemporaryDatabase database) =>
        new(new StatementRunner(database.File, database.Pool), Model, new SqliteDialect());

    private List<long> Keys(string sql) => seed.Rows(sql).ConvertAll(key => long.Parse(key, CultureInfo.InvariantCulture));
}
