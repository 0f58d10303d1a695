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

    /// <summary>Each answer between two equal versions is that of just this version; after the last import the last comes.</summary>
    [Fact]
    public async Task Answers_Should_BeOfTheVersionGiven_When_RecordsAreImported()
    {
        using var world = await RecordWorld.CreateAsync(10, Batch * Batches, Batch);
        var (engine, naive) = (world.Columns(), world.Naive());
        var expected = new Dictionary<string, string>();
        var answers = new ConcurrentBag<(string Before, string Answer, string After)>();
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadAsync(engine, answers, stop.Token))).ToList();
        for (var count = 1; count <= Batches; count++)
        {
            if (count > 1)
            {
                await world.Records.ImportAsync(world.Database, (count - 1) * Batch, Batch);
            }

            var version = await world.Sql().ReadVersionAsync(CancellationToken.None);
            expected.Add(version, AggregateText.Of(naive.Run(Scan, world.Records.Rows.Take(count * Batch))));
            await UntilAsync(engine, version);
            Assert.Equal(expected[version], AggregateText.Of(await engine.AggregateAsync(Scan, CancellationToken.None)));
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(Batches, expected.Values.Distinct().Count());
        Assert.Contains(answers, answer => answer.Before == answer.After);
        Assert.All(answers, answer => Assert.Contains(answer.Answer, answer.Before == answer.After ? [expected[answer.Before]] : expected.Values.ToArray()));
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
        await UntilAsync(engine, await world.Sql().ReadVersionAsync(CancellationToken.None));
        Assert.NotEqual(before, AggregateText.Of(await engine.AggregateAsync(Scan, CancellationToken.None)));
    }

    private static async Task ReadAsync(ColumnEngine engine, ConcurrentBag<(string Before, string Answer, string After)> answers, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var before = await engine.ReadVersionAsync(CancellationToken.None);
            var answer = AggregateText.Of(await engine.AggregateAsync(Scan, CancellationToken.None));
            answers.Add((before, answer, await engine.ReadVersionAsync(CancellationToken.None)));
            await Task.Delay(1, CancellationToken.None);
        }
    }

    private static async Task UntilAsync(ColumnEngine engine, string version)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await engine.ReadVersionAsync(limit.Token) != version)
        {
            await Task.Delay(5, limit.Token);
        }
    }
}
