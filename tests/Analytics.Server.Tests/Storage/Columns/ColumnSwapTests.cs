using System.Collections.Concurrent;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Columns;

namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>Readers that go on while records are imported.</summary>
public sealed class ColumnSwapTests
{
    private const int Batch = 250;
    private const int Batches = 6;

    private static readonly AggregateScan Scan = new(
        "donationRecords", [new GroupByMember("district"), new GroupByPeriod("date", TimeGrain.Quarter)], [],
        [new Aggregate(Aggregation.Count, null, []), new Aggregate(Aggregation.Sum, "volume", []), new Aggregate(Aggregation.Distinct, "donor_id", [])]);

    [Fact]
    public async Task Answers_Should_BeOfOneVersionEach_When_RecordsAreImported()
    {
        using var world = await RecordWorld.CreateAsync(10, Batch * Batches, Batch);
        var naive = world.Naive();
        var expected = Enumerable.Range(1, Batches).Select(count => AggregateText.Of(naive.Run(Scan, world.Records.Rows.Take(count * Batch)))).ToList();
        var engine = world.Columns();
        var (answers, done) = (new ConcurrentBag<(int Least, int Version)>(), 1);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var least = Volatile.Read(ref done);
                await engine.ReadVersionAsync(CancellationToken.None);
                answers.Add((least, expected.IndexOf(AggregateText.Of(await engine.AggregateAsync(Scan, CancellationToken.None))) + 1));
            }
        })).ToList();
        for (var count = 1; count < Batches; count++)
        {
            await world.Records.ImportAsync(world.Database, count * Batch, Batch);
            Volatile.Write(ref done, count + 1);
            await engine.ReadVersionAsync(CancellationToken.None);
            Assert.Equal(expected[count], AggregateText.Of(await engine.AggregateAsync(Scan, CancellationToken.None)));
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.All(answers, answer => Assert.InRange(answer.Version, answer.Least, Batches));
        Assert.NotEmpty(answers);
    }

    [Fact]
    public async Task Records_Should_BeReadOnce_When_ManyAskForANewVersion()
    {
        using var world = await RecordWorld.CreateAsync(11, Batch, Batch);
        var loader = world.Loader();
        var engine = new ColumnEngine(world.Sql(), loader);

        var versions = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () => await engine.ReadVersionAsync(CancellationToken.None))));

        Assert.Equal(1, loader.Builds);
        Assert.Equal([await world.Sql().ReadVersionAsync(CancellationToken.None)], versions.Distinct());
    }

    /// <summary>The records that were there at the last version answer until the next is asked for.</summary>
    [Fact]
    public async Task Answers_Should_StayOfAVersion_When_NobodyAskedForANewOne()
    {
        using var world = await RecordWorld.CreateAsync(12, 2 * Batch, Batch);
        var engine = world.Columns();
        var before = AggregateText.Of(await engine.AggregateAsync(Scan, CancellationToken.None));

        await world.Records.ImportAsync(world.Database, Batch, Batch);

        Assert.Equal(before, AggregateText.Of(await engine.AggregateAsync(Scan, CancellationToken.None)));
        await engine.ReadVersionAsync(CancellationToken.None);
        Assert.NotEqual(before, AggregateText.Of(await engine.AggregateAsync(Scan, CancellationToken.None)));
    }
}
