using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Columns;

namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>The engine that holds records in memory: all that any engine must do, and which fact it holds.</summary>
public sealed class ColumnEngineTests(ImportedSeed seed) : StorageEngineSpecification(seed), IClassFixture<ImportedSeed>
{
    private static readonly Aggregate Count = new(Aggregation.Count, null, []);

    protected override IStorageEngine Engine { get; } = Over(seed.Database);

    [Fact]
    public async Task Engine_Should_HoldAFact_When_ItIsSmallEnough()
    {
        using var world = await RecordWorld.CreateAsync(4, 600, 600);
        var engine = world.Columns();
        Assert.Empty(engine.Modes);

        await engine.ReadVersionAsync(CancellationToken.None);

        var mode = Assert.Single(engine.Modes);
        Assert.Equal(("donationRecords", StorageMode.Import, 600), (mode.Fact, mode.Mode, mode.Rows));
        Assert.InRange(mode.Bytes, 600 * 8, 100_000);
        Assert.Equal(" = 600", AggregateText.Of(await engine.AggregateAsync(Scan([], Count), CancellationToken.None)));
    }

    [Theory]
    [InlineData(600 * 16 - 1, "before it is read")]
    [InlineData(600 * 16, "after")]
    public async Task Engine_Should_AskTheDatabase_When_AFactIsTooLarge(long mostBytes, string when)
    {
        Assert.NotEmpty(when);
        using var world = await RecordWorld.CreateAsync(4, 600, 600);
        var engine = world.Columns(options: new ColumnStoreOptions { MaxBytes = mostBytes });

        await engine.ReadVersionAsync(CancellationToken.None);

        Assert.Equal([new FactMode("donationRecords", StorageMode.DirectQuery, 0, 0)], engine.Modes);
        Assert.Equal(" = 600", AggregateText.Of(await engine.AggregateAsync(Scan([], Count), CancellationToken.None)));
        Assert.StartsWith("SELECT COUNT(*)", engine.Explain(Scan([], Count)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Engine_Should_AskTheDatabase_When_AScanIsOfWhatColumnsDoNotHold()
    {
        using var world = await RecordWorld.CreateAsync(5, 300, 300);
        var engine = world.Columns();
        var scan = Scan([], new Aggregate(Aggregation.Sum, "donor_id", []));

        var answer = AggregateText.Of(await engine.AggregateAsync(scan, CancellationToken.None));

        Assert.Equal($" = {world.Records.Rows.Sum(row => row.DonorId)}", answer);
        Assert.StartsWith("SELECT SUM", engine.Explain(scan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_Should_GiveNothing_When_ThereAreNoRecords()
    {
        Assert.Equal("", AggregateText.Of(await Engine.AggregateAsync(Scan([new GroupByMember("district"), new GroupByPeriod("date", TimeGrain.Month)], Count), CancellationToken.None)));
        Assert.Equal("", AggregateText.Of(await Engine.AggregateAsync(Scan([], Count), CancellationToken.None)));
    }

    [Fact]
    public async Task Explain_Should_SayWhatIsRead()
    {
        using var world = await RecordWorld.CreateAsync(6, 600, 600);
        var engine = world.Columns();
        await engine.ReadVersionAsync(CancellationToken.None);

        var lines = engine.Explain(Scan(
            [new GroupByMember("district"), new GroupByPeriod("date", TimeGrain.Year)], Count, new Aggregate(Aggregation.Distinct, "donor_id", []))).Split('\n');

        Assert.Equal(6, lines.Length);
        Assert.StartsWith("columns of donationRecords: 600 rows, ", lines[0], StringComparison.Ordinal);
        Assert.Matches(@"^reads \S*district_id\S* \(2 B\), donor_id \(1 B\)$", lines[1]);
        Assert.StartsWith("rows 600 in 4 ranges: 0..", lines[2], StringComparison.Ordinal);
        Assert.Equal("segments read 4, left out 0", lines[3]);
        Assert.Equal("groups 32, one slot each", lines[4]);
        Assert.Equal("different donor_id by bitmaps", lines[5]);
    }

    [Fact]
    public async Task Aggregate_Should_End_When_ItIsCancelled()
    {
        using var world = await RecordWorld.CreateAsync(7, 300, 300);
        var engine = world.Columns();
        await engine.ReadVersionAsync(CancellationToken.None);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await engine.AggregateAsync(Scan([], Count), new CancellationToken(canceled: true)));
    }

    internal override IStorageEngine EngineOver(TemporaryDatabase database) => Over(database);

    private static ColumnEngine Over(TemporaryDatabase database) => new(RecordWorld.SqlOver(database), RecordWorld.LoaderOver(database));

    private static AggregateScan Scan(GroupKey[] keys, params Aggregate[] aggregates) => new("donationRecords", keys, [], aggregates);
}
