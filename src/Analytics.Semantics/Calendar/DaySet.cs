using Analytics.Semantics.Model;

namespace Analytics.Semantics.Calendar;

/// <summary>A set of days, as ascending spans that neither meet nor overlap.</summary>
internal sealed class DaySet : IEquatable<DaySet>
{
    private DaySet(IReadOnlyList<DaySpan> spans) => Spans = spans;

    /// <summary>Every day.</summary>
    public static DaySet All { get; } = new([DaySpan.All]);

    /// <summary>No day.</summary>
    public static DaySet None { get; } = new([]);

    /// <summary>The spans.</summary>
    public IReadOnlyList<DaySpan> Spans { get; }

    /// <summary>Whether it ends on both sides, so that its calendar periods can be counted.</summary>
    public bool IsClosed => Spans.All(span => span.IsClosed);

    /// <summary>The days of any spans.</summary>
    public static DaySet Of(IEnumerable<DaySpan> spans)
    {
        var merged = new List<DaySpan>();
        foreach (var span in spans.Where(span => span.From <= span.To).OrderBy(span => span.From))
        {
            if (merged.Count > 0 && Touches(merged[^1], span))
            {
                merged[^1] = new DaySpan(merged[^1].From, Later(merged[^1].To, span.To));
            }
            else
            {
                merged.Add(span);
            }
        }

        return new DaySet(merged);
    }

    /// <summary>The days in both.</summary>
    public DaySet And(DaySet other) => Of(
        from one in Spans
        from two in other.Spans
        select new DaySpan(Later(one.From, two.From), Earlier(one.To, two.To)));

    /// <summary>The days in either.</summary>
    public DaySet Or(DaySet other) => Of([.. Spans, .. other.Spans]);

    /// <summary>The days not in it.</summary>
    public DaySet Without()
    {
        var gaps = new List<DaySpan>();
        DateOnly? from = DateOnly.MinValue;
        foreach (var span in Spans)
        {
            if (from is { } start && start < span.From)
            {
                gaps.Add(new DaySpan(start, span.From.AddDays(-1)));
            }

            from = span.To == DateOnly.MaxValue ? null : span.To.AddDays(1);
        }

        return from is { } rest ? Of([.. gaps, new DaySpan(rest, DateOnly.MaxValue)]) : Of(gaps);
    }

    /// <summary>Whether a day is in it.</summary>
    public bool Contains(DateOnly day) => Spans.Any(span => span.Contains(day));

    /// <summary>How many calendar periods begin in it; only for a closed set.</summary>
    public long CountPeriods(TimeGrain grain) => Spans.Sum(span => Count(grain, span));

    /// <inheritdoc/>
    public bool Equals(DaySet? other) => other is not null && Spans.SequenceEqual(other.Spans);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DaySet);

    /// <inheritdoc/>
    public override int GetHashCode() => Spans.Aggregate(0, HashCode.Combine);

    /// <summary>The spans as text: 2023-01-01..2023-12-31, open ends left out.</summary>
    public override string ToString() => string.Join(" or ", Spans.Select(TextOf));

    private static string TextOf(DaySpan span)
    {
        var from = span.From == DateOnly.MinValue ? "" : CalendarPeriods.TextOf(TimeGrain.Day, span.From);
        var to = span.To == DateOnly.MaxValue ? "" : CalendarPeriods.TextOf(TimeGrain.Day, span.To);
        return $"{from}..{to}";
    }

    private static long Count(TimeGrain grain, DaySpan span)
    {
        var first = CalendarPeriods.OrdinalOf(grain, span.From) + (CalendarPeriods.StartOf(grain, span.From) == span.From ? 0 : 1);
        return Math.Max(0, CalendarPeriods.OrdinalOf(grain, span.To) - first + 1);
    }

    private static bool Touches(DaySpan left, DaySpan right) =>
        right.From <= left.To || (left.To < DateOnly.MaxValue && left.To.AddDays(1) == right.From);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
