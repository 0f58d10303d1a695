using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Formulas;

/// <summary>Finds the calendar period in which a row stands for a cell.</summary>
internal static class RowTimes
{
    /// <summary>Whether the last instant within a period stands for it.</summary>
    public static bool IsLast(Measure? measure, string? time) =>
        measure is not null && (measure.Aggregation == Aggregation.Last || (time is not null && measure.Additivity.GetValueOrDefault(time, Additivity.None) == Additivity.Last));

    /// <summary>The first day of the cell's period to which the row belongs; null where it covers none, or the context has no time.</summary>
    public static DateOnly? Of(FigureRow row, FilterContext context, bool isLast)
    {
        if (context.Grain is not { } grain)
        {
            return null;
        }

        var start = isLast ? CalendarPeriods.Around(grain, row.Start, row.End) : CalendarPeriods.Exactly(grain, row.Start, row.End);
        return start is { } day && context.Move.Back(day) is { } moved ? CalendarPeriods.StartOf(grain, moved) : null;
    }
}
