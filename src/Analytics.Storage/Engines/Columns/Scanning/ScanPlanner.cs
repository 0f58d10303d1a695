using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Columns.Store;
using Analytics.Storage.Engines.Columns.Taking;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Makes plans of the scans of one fact.</summary>
/// <param name="model">The model.</param>
/// <param name="columns">The columns of the fact.</param>
/// <param name="table">The fact's table.</param>
/// <param name="members">The members of dimensions, of the same version.</param>
/// <param name="limits">Where scans go from one way to another.</param>
internal sealed class ScanPlanner(
    SemanticModel model, FactColumns columns, SourceTable table, IReadOnlyDictionary<string, IReadOnlyList<Member>> members, ScanLimits limits)
{
    private readonly TestBinder _tests = new(model.Facts[columns.Fact], columns);

    /// <summary>The plan; null where the columns do not hold what the scan is about, or numbers might not fit.</summary>
    public ScanPlan? Plan(AggregateScan scan)
    {
        if (_tests.BindAll(scan.Restrictions) is not { } test || scan.Keys.OfType<GroupByPeriod>().Any(key => !_tests.Leads(key.Dimension, Relationship.Start)))
        {
            return null;
        }

        var keys = Keys(scan);
        var periods = new ScanPeriods(scan, columns.Days, test);
        var shapes = Shapes(scan, periods);
        if (keys is null || shapes is null)
        {
            return null;
        }

        var space = new GroupSpace(keys, periods);
        return space.Size is null ? null : new ScanPlan(columns, test, periods, space, shapes, limits);
    }

    private List<ScanKey>? Keys(AggregateScan scan)
    {
        var binder = new KeyBinder(model, _tests, members);
        var keys = scan.Keys.Select((key, place) => (key, place)).Where(one => one.key is not GroupByPeriod).Select(one => binder.Bind(one.key, one.place)).ToList();
        return keys.Contains(null) ? null : [.. keys.OfType<ScanKey>()];
    }

    private List<TakeShape>? Shapes(AggregateScan scan, ScanPeriods periods)
    {
        var rows = periods.Spans.Sum(span => (long)columns.Days.RowAfter(span.To) - columns.Days.RowAt(span.From));
        var binder = new TakeBinder(columns, _tests, table, rows);
        var shapes = scan.Aggregates.Select(binder.Bind).ToList();
        return shapes.Contains(null) ? null : [.. shapes.OfType<TakeShape>()];
    }
}
