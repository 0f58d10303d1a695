using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Formulas;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Planning;

/// <summary>Says what a storage engine must sum up for a context.</summary>
internal sealed class RecordPlanner(RecordCatalogue records, FaultSink faults)
{
    private static readonly Aggregate Rows = new(Aggregation.Count, null, []);

    /// <summary>The figures of a measure of records; null where time cannot move so, which has then been told.</summary>
    public AggregateNode? Plan(FactLayout layout, Measure measure, FilterContext context, QueryPath path)
    {
        if (FinestTime(context)?.Grain is { } grain && context.Span is null && !context.Move.Fits(grain))
        {
            faults.Add(
                QueryCodes.TimeNotAligned,
                path,
                $"A move by {context.Move} does not lead from one {grain.ToString().ToLowerInvariant()} to another; group by a shorter calendar period, or move by a longer one.");
            return null;
        }

        var aggregate = new Aggregate(measure.Aggregation, measure.Column, [.. measure.Only.Select(only => Only(layout, only.Key, only.Value))]);
        return new AggregateNode(context, measure, Scan(layout, context, aggregate));
    }

    /// <summary>Which groups have any record.</summary>
    public RecordScanNode Count(FactLayout layout, FilterContext context) => Scan(layout, context, Rows);

    private static BoundKey? FinestTime(FilterContext context) => context.Keys.Where(key => key.Kind == KeyKind.Time).MaxBy(key => key.Grain);

    private static WordIn Only(FactLayout layout, string attribute, IReadOnlyList<string> words) =>
        new(layout.DimensionOf(attribute), attribute, [.. words.Order(StringComparer.Ordinal)]);

    private RecordScanNode Scan(FactLayout layout, FilterContext context, Aggregate aggregate)
    {
        var ranges = context.Span is not null && FinestTime(context) is { } time ? Ranges(layout, context, time.Grain!.Value) : null;
        var filters = context.Filters.Where(filter => context.Span is null || filter is not TimeTest).Select(filter => Restrict(layout, context, filter));
        var restrictions = context.Span is not null && ranges is null ? filters.Append(Days(layout, TimeScope.Of(context, Cell.Whole, out _).Days, context)) : filters;
        return new RecordScanNode(new AggregateScan(layout.Fact.Name, Keys(context), [.. restrictions], [aggregate], ranges));
    }

    private static List<GroupKey> Keys(FilterContext context)
    {
        var keys = context.Keys.Where(key => key.Kind != KeyKind.Time).Select(Key).ToList();
        if (FinestTime(context) is { } time)
        {
            keys.Add(new GroupByPeriod(time.Dimension.Name, time.Grain!.Value));
        }

        return keys;
    }

    private static GroupKey Key(BoundKey key) => key.Kind switch
    {
        KeyKind.Member => new GroupByMember(key.Dimension.Name),
        KeyKind.Attribute => new GroupByAttribute(key.Dimension.Name, key.Name),
        _ => new GroupByWord(key.Dimension.Name, key.Name),
    };

    private static Restriction Restrict(FactLayout layout, FilterContext context, BoundFilter filter) => filter switch
    {
        MemberTest test => new MemberIn(test.Key.Dimension.Name, [.. test.Members.Select(member => member.Key).Order()], test.Unknown),
        WordTest test => new WordIn(test.Key.Dimension.Name, test.Key.Name, test.Words),
        TimeTest test => Days(layout, test.Days, context),
        AllOf all => new AllRestrictions([.. all.Parts.Select(part => Restrict(layout, context, part))]),
        AnyOf any => new AnyRestriction([.. any.Parts.Select(part => Restrict(layout, context, part))]),
        _ => throw new InvalidOperationException($"Records are not restricted by '{filter}'."),
    };

    private static Restriction Days(FactLayout layout, DaySet days, FilterContext context)
    {
        var spans = days.Spans.Select(span => context.Move.Forth(span, context.Grain!.Value)).Select(span => (Restriction)new DaysWithin(
            layout.TimeDimension!,
            span.From == DateOnly.MinValue ? null : span.From,
            span.To == DateOnly.MaxValue ? null : span.To)).ToList();
        return spans.Count == 1 ? spans[0] : new AnyRestriction(spans);
    }

    // The days of each calendar period in which a cell can stand: of those that records cover.
    private List<PeriodRange> Ranges(FactLayout layout, FilterContext context, TimeGrain grain)
    {
        var covered = records.DaysOf(layout.Fact.Name);
        var days = context.TimeTests.Select(test => test.Days).Aggregate(covered, (one, other) => one.And(other));
        var ranges = new List<PeriodRange>();
        foreach (var period in days.Spans.SelectMany(span => CalendarPeriods.Of(grain, span)).Distinct())
        {
            var cell = new Cell([.. context.Keys.Select(key => key.Kind == KeyKind.Time ? (object)CalendarPeriods.StartOf(key.Grain!.Value, period) : null)]);
            foreach (var span in TimeScope.Of(context, cell, out _).Days.Spans.Select(span => context.Move.Forth(span, context.Grain!.Value)))
            {
                ranges.Add(new PeriodRange(period, span.From, span.To));
            }
        }

        return ranges;
    }
}
