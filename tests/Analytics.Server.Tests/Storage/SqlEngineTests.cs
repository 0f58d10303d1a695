using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage;
using Analytics.Storage.Engines;
using Analytics.Storage.Engines.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Server.Tests.Storage;

/// <summary>The engine that asks the database itself.</summary>
public sealed class SqlEngineTests(ImportedSeed seed) : StorageEngineSpecification(seed), IClassFixture<ImportedSeed>
{
    protected override IStorageEngine Engine { get; } = Over(seed.Database);

    [Fact]
    public async Task Version_Should_NameTheNewestImport() =>
        Assert.Equal(
            Seed.Rows("SELECT max(id) || '-' || substr(content_hash, 1, 12) FROM import_batches"),
            [await Engine.ReadVersionAsync(CancellationToken.None)]);

    [Fact]
    public void Explain_Should_ListTheValuesAfterATextThatHoldsNone()
    {
        string[] values = ["INSTITUTION", "2022-01-01", "2023-12-31", "[3]", "[\"YEAR\"]"];
        var lines = Engine.Explain(Scan(3, "YEAR")).Split('\n');
        var text = string.Join('\n', lines[..^values.Length]);

        Assert.Equal(values.Select((value, i) => $"@p{i} = '{value}'"), lines[^values.Length..]);
        Assert.All(values, value => Assert.DoesNotContain(value, text, StringComparison.Ordinal));
        Assert.StartsWith(text, Engine.Explain(Scan(4, "O'YEAR")), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Should_DoubleTheQuotes_When_AValueHoldsSome() =>
        Assert.Contains("'it''s'", new SqlValue("@p0", "it's").ToString(), StringComparison.Ordinal);

    [Fact]
    public void Name_Should_BeQuoted_When_ItHoldsAQuote() => Assert.Equal("\"a\"\"b\"", new SqliteDialect().Quote("a\"b"));

    /// <summary>The bulletin of the page is of 2024-06-14; that of the census has no day.</summary>
    [Fact]
    public async Task Members_Should_HaveTheirAttributesByType()
    {
        var donor = Model.Dimensions["donor"];
        var sources = donor with
        {
            Table = new DimensionTable("sources", "id", "key", new LocalizedText("title_en", "title"), "Source"),
            Attributes = new[] { Attribute("publishedOn", AttributeType.Date), Attribute("publisher", AttributeType.Text), Attribute("id", AttributeType.Integer) }
                .ToDictionary(attribute => attribute.Name),
        };
        using var tiny = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(tiny.Folder);

        var members = await EngineOver(database).ReadMembersAsync(sources, CancellationToken.None);

        Assert.Equal(["census", "page"], members.Select(member => member.Code));
        Assert.Equal([null, "江门市统计局", 2L], members[0].Attributes);
        Assert.Equal([new DateOnly(2024, 6, 14), "江门日报", 1L], members[1].Attributes);
    }

    [Fact]
    public async Task Failure_Should_TellNothingOfSql_When_ATableIsGone()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        var engine = EngineOver(database);
        Assert.Empty(await engine.ScanAsync(new FigureScan("figures", "city", []), CancellationToken.None));
        using (var connection = database.Connect())
        {
            connection.Execute("PRAGMA foreign_keys = OFF");
            connection.Execute("DROP TABLE observations");
        }

        var failure = await Assert.ThrowsAsync<StorageException>(
            async () => await engine.ScanAsync(new FigureScan("figures", "city", []), CancellationToken.None));

        Assert.Equal($"The database '{database.Path}' cannot be used; SQLite reports error 1 (1).", failure.Message);
        Assert.IsType<SqliteException>(failure.InnerException);
    }

    [Fact]
    public async Task Registration_Should_GiveTheEngineAndTheSources_When_AModelIsThere()
    {
        await using var provider = new ServiceCollection()
            .AddAnalyticsStorage($"Data Source={Seed.Database.Path}")
            .AddSingleton(Model)
            .BuildServiceProvider(validateScopes: true);

        var engine = provider.GetRequiredService<IStorageEngine>();

        Assert.Equal("columns in memory", engine.Name);
        Assert.Equal(11, (await engine.ScanAsync(new FigureScan("figures", "city", []), CancellationToken.None)).Count);
        Assert.NotNull(provider.GetRequiredService<FigureSources>());
    }

    internal override IStorageEngine EngineOver(TemporaryDatabase database) => Over(database);

    private static SqlEngine Over(TemporaryDatabase database) =>
        new(new StatementRunner(database.File, database.Pool), Model, new SqliteDialect());

    private static FigureScan Scan(long district, string kind) => new("figures", "institution",
    [
        new DaysWithin("date", new DateOnly(2022, 1, 1), new DateOnly(2023, 12, 31)),
        new MemberIn("district", [district], false),
        new WordIn("period", "periodKind", [kind]),
    ]);

    private static DimensionAttribute Attribute(string name, AttributeType type) => new()
    {
        Name = name,
        Label = new LocalizedText(name, name),
        Description = new LocalizedText(name, name),
        Synonyms = new Synonyms([], []),
        Type = type,
        Column = name == "publishedOn" ? "published_on" : name,
        Values = new Dictionary<string, LocalizedText>(),
    };
}
