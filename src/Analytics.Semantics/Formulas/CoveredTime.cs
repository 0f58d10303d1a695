using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;

namespace Analytics.Semantics.Formulas;

/// <summary>Decides how much of the time of a cell records cover; where the time is open, it ends with the records.</summary>
internal sealed class CoveredTime(FilterContext context, DaySet covered)
{
    private readonly Dictionary<Cell, (TimeCover Cover, Trouble? Trouble)> _known = [];
    private readonly int[] _places = KeyPlaces.Of([.. context.Keys.Where(key => key.Kind == KeyKind.Time)], context.Keys);

    /// <param name="cell">The cell.</param>
    /// <param name="trouble">Why its time cannot be placed; null where it can.</param>
    public TimeCover Of(Cell cell, out Trouble? trouble)
    {
        var time = cell.Take(_places);
        if (!_known.TryGetValue(time, out var known))
        {
            var days = TimeScope.Of(context, cell, out var found).Days;
            _known.Add(time, known = (CoverOf(days), found));
        }

        trouble = known.Trouble;
        return known.Cover;
    }

    private TimeCover CoverOf(DaySet days)
    {
        if (covered.Spans.Count == 0)
        {
            return TimeCover.None;
        }

        var moved = context.Grain is { } grain ? DaySet.Of(days.Spans.Select(span => Closed(context.Move.Forth(span, grain)))) : DaySet.Of(days.Spans.Select(Closed));
        var found = moved.And(covered);
        return found.Spans.Count == 0 ? TimeCover.None : found.Equals(moved) ? TimeCover.Whole : TimeCover.Part;
    }

    private DaySpan Closed(DaySpan span) => new(
        span.From == DateOnly.MinValue ? covered.Spans[0].From : span.From,
        span.To == DateOnly.MaxValue ? covered.Spans[^1].To : span.To);
}
