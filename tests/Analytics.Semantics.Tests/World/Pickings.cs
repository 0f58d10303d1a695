using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Tests.World;

/// <summary>The records of the tiny world, and what a scan of them comes to, row by row.</summary>
/// <remarks>
/// <code>
/// day         orchard  farm  picker  kg  shift
/// 2022-03-10  A        F     1       10  MORNING
/// 2022-03-20  A        –     2       20  EVENING
/// 2022-09-01  B        G     1       30  MORNING
/// 2023-02-01  A        F     1        5  MORNING
/// 2023-03-05  A        –     3       40  EVENING
/// 2023-03-06  –        –     3        7  MORNING
/// </code>
/// They are complete from 2022-01-01 to 2023-06-30.
/// </remarks>
internal static class Pickings
{
    private static readonly Picking[] Rows =
    [
        new(new(2022, 3, 10), 1, 1, 1, 10, "MORNING"),
        new(new(2022, 3, 20), 1, null, 2, 20, "EVENING"),
        new(new(2022, 9, 1), 2, 2, 1, 30, "MORNING"),
        new(new(2023, 2, 1), 1, 1, 1, 5, "MORNING"),
        new(new(2023, 3, 5), 1, null, 3, 40, "EVENING"),
        new(new(2023, 3, 6), null, null, 3, 7, "MORNING"),
    ];

    public static AggregateTable Aggregate(AggregateScan scan)
    {
        var passing = Rows.Where(row => scan.Restrictions.All(restriction => Passes(restriction, row)));
        var placed = from row in passing
                     from period in PeriodsOf(scan, row)
                     select (Row: row, Key: string.Join('|', Keys(scan, row, period)), Keys: Keys(scan, row, period));
        var groups = placed.GroupBy(one => one.Key).Select(group => group.ToList()).ToList();
        return new AggregateTable(
            [.. groups.Select(group => group[0].Keys)],
            [.. groups.Select(group => scan.Aggregates.Select(one => Take(one, [.. group.Select(placed => placed.Row).Where(row => one.Only.All(only => Passes(only, row)))])).ToArray())]);
    }

    private static IEnumerable<DateOnly?> PeriodsOf(AggregateScan scan, Picking row) => scan.Ranges is { } ranges
        ? ranges.Where(range => range.From <= row.Day && row.Day <= range.To).Select(range => (DateOnly?)range.Period)
        : [scan.Keys.OfType<GroupByPeriod>().Select(key => (DateOnly?)CalendarPeriods.StartOf(key.Grain, row.Day)).FirstOrDefault()];

    private static object?[] Keys(AggregateScan scan, Picking row, DateOnly? period) => [.. scan.Keys.Select(key => key switch
    {
        GroupByPeriod => (object?)period,
        GroupByMember { Dimension: "orchard" } => row.Orchard,
        GroupByMember => row.Farm,
        GroupByAttribute => row.Orchard switch { null => null, 3 => "CLAY", _ => "SAND" },
        _ => row.Shift,
    })];

    private static decimal? Take(Aggregate one, IReadOnlyList<Picking> rows) => one.Kind switch
    {
        Aggregation.Count => rows.Count,
        Aggregation.Distinct => rows.Select(row => row.Picker).Distinct().Count(),
        Aggregation.Sum => rows.Count == 0 ? null : rows.Sum(row => row.Weight),
        _ => rows.Count == 0 ? null : rows.Max(row => row.Weight),
    };

    private static bool Passes(Restriction restriction, Picking row) => restriction switch
    {
        MemberIn members => (members.Dimension == "orchard" ? row.Orchard : row.Farm) is { } key ? members.Keys.Contains(key) : members.Unknown,
        WordIn words => words.Words.Contains(row.Shift),
        DaysWithin days => !(days.From > row.Day) && !(days.To < row.Day),
        AnyRestriction any => any.Parts.Any(part => Passes(part, row)),
        AllRestrictions all => all.Parts.All(part => Passes(part, row)),
        _ => throw new InvalidOperationException($"{restriction} is not known."),
    };
}
