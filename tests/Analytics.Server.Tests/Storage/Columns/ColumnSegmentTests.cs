using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage;
using Analytics.Storage.Engines.Columns.Building;
using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>Columns of several segments against a naive evaluator; blocks and segments end within days and at the last row.</summary>
public sealed class ColumnSegmentTests
{
    private static readonly ColumnSpec[] Specs =
    [
        new("district_id", ColumnKind.Member), new("institution_id", ColumnKind.Member), new("channel", ColumnKind.Word), new("product", ColumnKind.Word),
        new("dose", ColumnKind.Word), new("history", ColumnKind.Word), new("age_band", ColumnKind.Word), new("sex", ColumnKind.Word), new("abo", ColumnKind.Word),
        new("rh", ColumnKind.Word), new("donor_id", ColumnKind.Counted), new("volume", ColumnKind.Number), new("therapeutic_units", ColumnKind.Number), new("age", ColumnKind.Number),
    ];

    private static readonly int[] Districts = [1, 2, 3, 4, 5, 6, 7];
    private static readonly int[] Institutions = [.. Enumerable.Range(1, 24)];

    [Theory]
    [InlineData((2 * Segment.Rows) + 3)]
    [InlineData(Segment.Rows)]
    [InlineData(Segment.Rows + 1)]
    public void Columns_Should_GiveWhatRowsGive_When_SegmentsEnd(int rows)
    {
        var records = new GeneratedRecords(rows, rows, Districts, Institutions);
        var columns = Build(records);
        var members = Members();
        var naive = new NaiveScan(members.SelectMany(list => list.Value.Select(member => ((list.Key, member.Key), (string)member.Attributes[0]!))).ToDictionary());
        var scans = new GeneratedScans(rows, Districts, Institutions);
        ScanLimits[] ways = [new(), new() { DenseGroups = 0 }, new() { RowsOfCode = int.MaxValue }];
        var planners = ways.Select(way => new ScanPlanner(RecordWorld.Model, columns, StoredTables.All.Tables["recorded_donations"], members, way)).ToList();
        for (var i = 0; i < 40; i++)
        {
            var scan = scans.Next();
            var expected = AggregateText.Of(naive.Run(scan, records.Rows));
            Assert.All(planners, planner => Assert.Equal(expected, AggregateText.Of(ScanRun.Run(planner.Plan(scan)!, CancellationToken.None))));
        }
    }

    [Fact]
    public void Segment_Should_BeLeftOut_When_ItHoldsNoneOfTheMembers()
    {
        var builder = new ColumnFactBuilder("donationRecords", [new ColumnSpec("district_id", ColumnKind.Member)]);
        for (var row = 0; row < 3 * Segment.Rows; row++)
        {
            builder.Set(0, (long?)(row / Segment.Rows));
            builder.End(700_000 + (row / Segment.Rows));
        }

        var planner = new ScanPlanner(RecordWorld.Model, builder.Build(), StoredTables.All.Tables["recorded_donations"], Members(), new ScanLimits());
        var plan = planner.Plan(new AggregateScan("donationRecords", [], [new MemberIn("district", [1], false)], [new Aggregate(Aggregation.Count, null, [])]))!;

        Assert.Contains("segments read 1, left out 2", ScanExplanation.Of(plan), StringComparison.Ordinal);
        Assert.Equal(" = 65536", AggregateText.Of(ScanRun.Run(plan, CancellationToken.None)));
    }

    internal static FactColumns Build(GeneratedRecords records)
    {
        var builder = new ColumnFactBuilder("donationRecords", Specs);
        foreach (var row in records.Rows)
        {
            builder.Set(0, row.DistrictId);
            builder.Set(1, row.InstitutionId);
            Enum[] words = [row.Channel, row.Product, row.Dose, row.History, row.AgeBand, row.Sex, row.Abo, row.Rh];
            for (var i = 0; i < words.Length; i++)
            {
                builder.Set(2 + i, Words.Of(words[i]));
            }

            builder.Set(10, (long?)row.DonorId);
            builder.Set(11, (long?)row.Volume);
            builder.Set(12, (long?)(row.TherapeuticUnits * 1_000_000));
            builder.Set(13, (long?)row.Age);
            builder.End(row.DonatedOn.DayNumber);
        }

        return builder.Build();
    }

    private static Dictionary<string, IReadOnlyList<Member>> Members() => new()
    {
        ["district"] = [.. Districts.Select(key => new Member(key, $"{key}", null, null, [key % 2 == 0 ? "EVEN" : "ODD"], []))],
        ["institution"] = [.. Institutions.Select(key => new Member(key, $"{key}", null, null, [$"KIND_{key % 5}"], []))],
    };
}
