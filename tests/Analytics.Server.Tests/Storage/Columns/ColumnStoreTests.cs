using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage;
using Analytics.Storage.Engines.Columns.Building;
using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;
using Analytics.Storage.Engines.Columns.Taking;

namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>How records lie in memory.</summary>
public sealed class ColumnStoreTests
{
    [Fact]
    public void Codes_Should_StayTheSame_When_TheyWiden()
    {
        var writer = new CodeWriter();
        uint[] codes = [.. Enumerable.Range(0, 200_000).Select(row => (uint)(row % 70_000))];
        foreach (var code in codes)
        {
            writer.Add(code);
        }

        var column = writer.Finish(70_000, null);

        Assert.Equal(4, column.Width);
        Assert.Equal(codes, Enumerable.Range(0, codes.Length).Select(column.At));
        Assert.Equal([new(0, 65_535), new(0, 69_999), new(0, 69_999), new(56_608, 59_999)], column.Ranges);
    }

    [Theory]
    [InlineData(255, 1)]
    [InlineData(256, 2)]
    [InlineData(65_535, 2)]
    [InlineData(65_536, 4)]
    public void Codes_Should_TakeAsFewBytes_AsTheGreatest(int greatest, int width)
    {
        var writer = new CodeWriter();
        writer.Add((uint)greatest);
        writer.Add(1);

        var column = writer.Finish(greatest + 1, [1, 0]);

        Assert.Equal((width, 1u, (uint)greatest), (column.Width, column.At(0), column.At(1)));
    }

    /// <summary>Chance gives every combination, so that this is the worst case: fourteen columns, none of which says anything of another.</summary>
    [Fact]
    public void Records_Should_TakeAtMostSixteenBytesEach()
    {
        const int Rows = 150_000;
        var columns = ColumnSegmentTests.Build(new GeneratedRecords(1, Rows, [1, 2, 3], [1, 2, 3]));

        Assert.Equal(Rows, columns.Rows);
        Assert.InRange(columns.Bytes / (decimal)Rows, 8, 16);
    }

    /// <summary>One number of a group: 2⁵⁸ thrice and one less is more than 32 bits of count leave room for.</summary>
    [Theory]
    [InlineData(1L << 58, 1L << 58, (1L << 58) - 1, "864691128455135231")]
    [InlineData(-(1L << 58), 3L, null, "-288230376151711741")]
    [InlineData(-7L, 2L, -1L, "-6")]
    [InlineData(0L, null, null, "0")]
    [InlineData(null, null, null, "null")]
    public void Sum_Should_BeExact_When_NumbersAreLargeOrNegativeOrNone(long? one, long? two, long? three, string sum)
    {
        var scan = new AggregateScan("donationRecords", [], [], [new Aggregate(Aggregation.Sum, "volume", [])]);

        Assert.Equal($" = {sum}", AggregateText.Of(ScanRun.Run(PlannerOf(one, two, three).Plan(scan)!, CancellationToken.None)));
    }

    [Fact]
    public void Sum_Should_NotBePlanned_When_ItMightNotFit() =>
        Assert.Null(PlannerOf(1L << 61, 1L << 61).Plan(new AggregateScan("donationRecords", [], [], [new Aggregate(Aggregation.Sum, "volume", [])])));

    [Fact]
    public void Unit_Should_DivideEveryNumber_AndHoldTheCountWhereThereIsRoom()
    {
        Assert.Equal(new SumUnit(100, 7), SumUnit.Of(ColumnValues.Of([200L, 300, 400, null, 0]), 10));
        Assert.Equal(0, SumUnit.Of(ColumnValues.Of([1L << 58, 1L]), 4)!.Shift);
    }

    private static ScanPlanner PlannerOf(params long?[] volumes)
    {
        var builder = new ColumnFactBuilder("donationRecords", [new ColumnSpec("volume", ColumnKind.Number)]);
        foreach (var volume in volumes)
        {
            builder.Set(0, volume);
            builder.End(700_000);
        }

        return new ScanPlanner(
            RecordWorld.Model, builder.Build(), StoredTables.All.Tables["recorded_donations"], new Dictionary<string, IReadOnlyList<Member>>(), new ScanLimits());
    }
}
