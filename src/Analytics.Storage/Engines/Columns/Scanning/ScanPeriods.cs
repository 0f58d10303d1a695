using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>The periods by which a scan groups, and the days of each that can matter.</summary>
internal sealed class ScanPeriods
{
    private readonly DayIndex _days;
    private readonly int _first;
    private readonly int _last;
    private readonly Dictionary<DateOnly, int> _numbers = [];
    private readonly List<PeriodSpan> _spans = [];

    /// <param name="scan">The scan.</param>
    /// <param name="days">The days that there are.</param>
    /// <param name="test">What rows must be like.</param>
    public ScanPeriods(AggregateScan scan, DayIndex days, RowTest test)
    {
        _days = days;
        var limits = RowTests.PartsOf(test).OfType<DayTest>().ToList();
        _first = limits.Select(limit => limit.From).Append(days.FirstDay).Max();
        _last = limits.Select(limit => limit.To).Append(days.LastDay).Min();
        Place = scan.Keys.TakeWhile(key => key is not GroupByPeriod).Count();
        IsKey = Place < scan.Keys.Count;
        if (scan.Ranges is { } ranges)
        {
            AddRanges(ranges);
        }
        else if (IsKey)
        {
            AddCalendar(((GroupByPeriod)scan.Keys[Place]).Grain);
        }
        else
        {
            Add(default, _first, _last);
        }
    }

    /// <summary>Whether one of the scan's keys is time.</summary>
    public bool IsKey { get; }

    /// <summary>The place of that key in the scan.</summary>
    public int Place { get; }

    /// <summary>The first day of each period with rows, boxed.</summary>
    public IReadOnlyList<object> Starts => [.. _numbers.Keys.Select(start => (object)start)];

    /// <summary>The days of the periods; none without a row.</summary>
    public IReadOnlyList<PeriodSpan> Spans => _spans;

    private void AddRanges(IReadOnlyList<PeriodRange> ranges)
    {
        foreach (var range in ranges)
        {
            Add(IsKey ? range.Period : default, range.From.DayNumber, range.To.DayNumber);
        }
    }

    private void AddCalendar(TimeGrain grain)
    {
        for (var day = _first; day <= _last;)
        {
            var span = DaySpan.Of(grain, DateOnly.FromDayNumber(day));
            Add(span.From, day, span.To.DayNumber);
            day = span.To.DayNumber + 1;
        }
    }

    private void Add(DateOnly start, int from, int to)
    {
        var (first, last) = (Math.Max(from, _first), Math.Min(to, _last));
        if (first > last || _days.RowAt(first) == _days.RowAfter(last))
        {
            return;
        }

        if (!_numbers.TryGetValue(start, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(start, number);
        }

        _spans.Add(new PeriodSpan(number, first, last));
    }
}
