using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Server.Hosting;

namespace Analytics.Server.Tests.Storage;

/// <summary>What every storage engine must do, on the real seed: its rows against statements written by hand and run on the same file.</summary>
public abstract partial class StorageEngineSpecification(ImportedSeed seed)
{
    public static TheoryData<string> FigureCases => [.. ScanCases.Figures.Keys];

    public static TheoryData<string> ResidentCases => [.. ScanCases.Residents.Keys];

    /// <summary>The engine over the database with the real seed.</summary>
    protected abstract IStorageEngine Engine { get; }

    protected static SemanticModel Model { get; } = ModelFile.Read(ModelFile.Shipped);

    protected ImportedSeed Seed => seed;

    [Theory]
    [MemberData(nameof(FigureCases))]
    public async Task Scan_Should_GiveEveryFigureAsStored_When_OfFigures(string name)
    {
        var one = ScanCases.Figures[name];

        var rows = await Engine.ScanAsync(one.Scan("figures"), CancellationToken.None);

        Assert.Equal(one.Rows, rows.Count);
        Assert.Equal(seed.Rows(Figures(one)), rows.Select(FigureRowText.Of));
    }

    [Theory]
    [MemberData(nameof(ResidentCases))]
    public async Task Scan_Should_GiveEveryFigureAsStored_When_OfResidents(string name)
    {
        var one = ScanCases.Residents[name];

        var rows = await Engine.ScanAsync(one.Scan("residents"), CancellationToken.None);

        Assert.Equal(one.Rows, rows.Count);
        Assert.Equal(
            seed.Rows($"""
                SELECT p.id, NULL, p.district_id, p.instant, p.instant, p.value, p.lower, p.upper, p.qualifier, 0
                FROM populations p WHERE p.subject_kind = '{one.Level.ToUpperInvariant()}' AND ({one.Where}) ORDER BY p.id
                """),
            rows.Select(FigureRowText.Of));
    }

    [Fact]
    public async Task Scan_Should_GiveTheCitysVolumes_AsWorkedOutByHand()
    {
        var scan = new FigureScan("figures", "city", [new WordIn("definition", "definition", ["WHOLE_BLOOD"])]);

        var rows = await Engine.ScanAsync(scan, CancellationToken.None);

        Assert.Equal(
            [
                "VOLUME||||YEAR|WHOLE_BLOOD|2023-01-01|2023-12-31|13730000000000|13730000000000|13740000000000|MORE_THAN|0",
                "VOLUME||||YEAR|WHOLE_BLOOD|2022-01-01|2022-12-31||0|13740000000000|IMPLIED|0",
            ],
            rows.Select(FigureRowText.Of).Select(row => row[(row.IndexOf('|', StringComparison.Ordinal) + 1)..]));
    }

    [Fact]
    public async Task Scan_Should_MarkAFigure_When_ItsStatementsExcludeEachOther()
    {
        using var tiny = new TinySeed();
        tiny.Append("statements.csv", "page,E,DISTRICT,440781,VOLUME,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,300万毫升,ROUNDED,3000000,2995000,3005000,MILLILITRES");
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(tiny.Folder);

        var rows = await EngineOver(database).ScanAsync(new FigureScan("figures", "district", []), CancellationToken.None);

        Assert.Equal(
            [("VOLUME", 2023, true), ("VOLUME_GROWTH", 2023, false), ("VOLUME", 2022, true)],
            rows.Select(row => (row.Metric, row.Start!.Value.Year, row.HasConflict)));
    }

    /// <summary>The engine over another database, with the shipped model.</summary>
    internal abstract IStorageEngine EngineOver(TemporaryDatabase database);

    private static string Figures(ScanCase one) => $"""
        SELECT o.id, o.metric, coalesce(o.district_id, i.district_id), o.institution_id, o.donor_id, o.period_kind, o.definition,
               o.period_start, o.period_end, o.value, o.lower, o.upper, o.qualifier, o.has_conflict
        FROM observations o LEFT JOIN institutions i ON i.id = o.institution_id
        WHERE o.subject_kind = '{one.Level.ToUpperInvariant()}' AND ({one.Where}) ORDER BY o.id
        """;
}
