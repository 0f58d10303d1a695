using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.World;

/// <summary>The tiny world itself: two dozen figures in memory, scanned row by row.</summary>
/// <remarks>
/// Apples, in kg, red unless said:
/// <code>
///        all              A (sand)      B (sand)   C (clay)   farm F in A   farm G
/// 2021   40–45 (green)    10            20         –
/// 2022   –                12            24         6
/// 2023   –                14–16 (+25 %) over 30    –                        5
/// 2022–2023                                                   7
/// baskets 2023: all 10, A 3; pickers 2023: all 3–20, A 2
/// trees: all 100 at mid 2022 and 110 at its end; A 40 at the end of 2022
/// </code>
/// </remarks>
internal sealed class OrchardEngine : IStorageEngine
{
    private readonly List<(string Fact, string Level, FigureRow Row)> _rows = [];

    public OrchardEngine()
    {
        Apples("all", null, null, 2021, 40, 40, 45, "GREEN");
        Apples("orchard", 1, null, 2021, 10, 10, 10);
        Apples("orchard", 2, null, 2021, 20, 20, 20);
        Apples("orchard", 1, null, 2022, 12, 12, 12);
        Apples("orchard", 2, null, 2022, 24, 24, 24);
        Apples("orchard", 3, null, 2022, 6, 6, 6);
        Apples("orchard", 1, null, 2023, 15, 14, 16);
        Apples("orchard", 2, null, 2023, 30, 30, null);
        Crop("orchard", "APPLES_GROWTH", 1, null, Year(2023), 25, 24, 26);
        Crop("farm", "APPLES", 1, 1, (new(2022, 1, 1), new(2023, 12, 31), "RANGE"), 7, 7, 7);
        Crop("farm", "APPLES", null, 2, Year(2023), 5, 5, 5);
        Crop("all", "BASKETS", null, null, Year(2023), 10, 10, 10);
        Crop("orchard", "BASKETS", 1, null, Year(2023), 3, 3, 3);
        Crop("all", "PICKERS", null, null, Year(2023), 3, 3, 20);
        Crop("orchard", "PICKERS", 1, null, Year(2023), 2, 2, 2);
        Trees("all", null, new(2022, 6, 30), 100);
        Trees("all", null, new(2022, 12, 31), 110);
        Trees("orchard", 1, new(2022, 12, 31), 40);
    }

    public string Name => "tiny";

    public string Version { get; set; } = "1";

    /// <summary>How many scans were answered.</summary>
    public int Scans { get; private set; }

    /// <summary>How many scans of records were answered.</summary>
    public int Aggregations { get; private set; }

    /// <summary>Until it ends, records are not given.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public ValueTask<string> ReadVersionAsync(CancellationToken cancellation) => new(Version);

    public ValueTask<IReadOnlyList<Member>> ReadMembersAsync(Dimension dimension, CancellationToken cancellation) => new(dimension.Name == "orchard"
        ? [new(1, "A", "Alder", "甲", ["SAND"], []), new(2, "B", "Birch", "乙", ["SAND"], []), new(3, "C", "Cedar", "丙", ["CLAY"], [])]
        : [new(1, "F", "Fern", "己", [], [1]), new(2, "G", null, "庚", [], [null])]);

    public ValueTask<IReadOnlyList<FigureRow>> ScanAsync(FigureScan scan, CancellationToken cancellation)
    {
        Scans++;
        return new([.. _rows
            .Where(row => row.Fact == scan.Fact && row.Level == scan.Level && scan.Restrictions.All(restriction => Passes(restriction, row.Row)))
            .Select(row => row.Row)]);
    }

    public string Explain(FigureScan scan) => $"look at {scan.Fact}";

    public ValueTask<RecordState> ReadRecordsAsync(Fact fact, CancellationToken cancellation) =>
        new(new RecordState([new DaySpan(new(2022, 1, 1), new(2023, 6, 30))], IsSynthetic: true));

    public async ValueTask<AggregateTable> AggregateAsync(AggregateScan scan, CancellationToken cancellation)
    {
        Aggregations++;
        await Gate.WaitAsync(cancellation);
        return Pickings.Aggregate(scan);
    }

    public string Explain(AggregateScan scan) => $"look at {scan.Fact}";

    private static (DateOnly Start, DateOnly End, string Kind) Year(int year) => (new(year, 1, 1), new(year, 12, 31), "YEAR");

    private static bool Passes(Restriction restriction, FigureRow row) => restriction switch
    {
        MemberIn members => row.Members[members.Dimension == "orchard" ? 0 : 1] is { } key ? members.Keys.Contains(key) : members.Unknown,
        WordIn words => words.Words.Contains(row.Words[words.Attribute == "sort" ? 1 : 0]),
        DaysWithin days => !(days.From > row.Start) && !(days.To < row.End),
        _ => throw new InvalidOperationException($"{restriction} is not known."),
    };

    private void Apples(string level, long? orchard, long? farm, int year, decimal value, decimal? lower, decimal? upper, string sort = "RED") =>
        Crop(level, "APPLES", orchard, farm, Year(year), value, lower, upper, sort);

    private void Crop(
        string level, string metric, long? orchard, long? farm, (DateOnly Start, DateOnly End, string Kind) days, decimal? value, decimal? lower, decimal? upper, string sort = "RED") =>
        _rows.Add(("crops", level, new FigureRow(
            _rows.Count + 1, metric, [orchard, farm], [days.Kind, sort], days.Start, days.End, value, new Interval(lower, upper), Qualifier.Rounded, false)));

    private void Trees(string level, long? orchard, DateOnly day, decimal value) =>
        _rows.Add(("stands", level, new FigureRow(
            _rows.Count + 1, null, [orchard], [], day, day, value, Interval.Exactly(value), Qualifier.Exact, false)));
}
