using Analytics.Semantics.Engines;
using Analytics.Storage.Engines.Columns.Scanning;

namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>Columns, SQL and a naive evaluator against each other, on scans by chance; each way that columns work is forced.</summary>
public sealed class ColumnDifferentialTests
{
    private const int Rows = 900;
    private const int ScansOfSeed = 1700;

    private static readonly ScanLimits[] Ways =
    [
        new(),
        new() { RowsOfCode = 0 },
        new() { RowsOfCode = 0, RowsOfThread = 100, Threads = 3 },
        new() { DenseGroups = 0 },
        new() { BitmapBytes = 0 },
        new() { RowsOfThread = 100, Threads = 3 },
        new() { RowsOfThread = 100, Threads = 3, DenseGroups = 0 },
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Columns_Should_GiveWhatSqlAndRowsGive_When_ScansAreDrawnByChance(int seed)
    {
        using var world = await RecordWorld.CreateAsync(seed, Rows, Rows);
        var (sql, naive, scans) = (world.Sql(), world.Naive(), new GeneratedScans(seed, world.Districts, world.Institutions));
        var snapshots = await Task.WhenAll(Ways.Select(way => world.Loader(way).LoadAsync(CancellationToken.None)));
        var seen = new Dictionary<string, int>();
        for (var i = 0; i < ScansOfSeed; i++)
        {
            var scan = scans.Next();
            var expected = AggregateText.Of(naive.Run(scan, world.Records.Rows));
            Assert.Equal(expected, AggregateText.Of(await sql.AggregateAsync(scan, CancellationToken.None)));
            foreach (var snapshot in snapshots)
            {
                var plan = snapshot.Plan(scan);
                Assert.NotNull(plan);
                var actual = AggregateText.Of(ScanRun.Run(plan, CancellationToken.None));
                Assert.True(expected == actual, $"{scan}\nexpected\n{expected}\nactual\n{actual}");
            }

            Count(seen, scan, expected.Length > 0);
        }

        Assert.All(
            ["answer", "nothing", "Ranges", "DaysWithin", "MemberIn", "WordIn", "AllRestrictions", "AnyRestriction", "GroupByAttribute", "GroupByPeriod", "Count", "Distinct", "Sum", "Min", "Max", "Only"],
            kind => Assert.True(seen.GetValueOrDefault(kind) >= 100, $"{kind}: {seen.GetValueOrDefault(kind)}"));
    }

    private static void Count(Dictionary<string, int> seen, AggregateScan scan, bool isAnswer)
    {
        IEnumerable<string> kinds =
        [
            isAnswer ? "answer" : "nothing",
            .. scan.Ranges is null ? Array.Empty<string>() : ["Ranges"],
            .. scan.Keys.Select(key => key.GetType().Name),
            .. scan.Restrictions.Select(restriction => restriction.GetType().Name),
            .. scan.Aggregates.Select(one => one.Kind.ToString()),
            .. scan.Aggregates.Where(one => one.Only.Count > 0).Select(_ => "Only"),
        ];
        foreach (var kind in kinds.Distinct())
        {
            seen[kind] = seen.GetValueOrDefault(kind) + 1;
        }
    }
}
