using Analytics.Semantics.Calendar;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Turns a comparison of days, or of calendar periods, into the days that pass.</summary>
internal static class DayComparisons
{
    /// <summary>The days, and whether what has no day passes.</summary>
    /// <param name="operation">The comparison.</param>
    /// <param name="operand">A day as <see cref="DateOnly"/>, a list of days, or null.</param>
    /// <param name="spanOf">The days of the period that a day stands for.</param>
    public static (DaySet Days, bool Unknown) Of(FilterOperation operation, object? operand, Func<DateOnly, DaySpan> spanOf) => operation switch
    {
        FilterOperation.Eq => OneOf([operand], spanOf),
        FilterOperation.In => OneOf((object?[])operand!, spanOf),
        FilterOperation.Neq => Not(OneOf([operand], spanOf)),
        FilterOperation.Nin => Not(OneOf((object?[])operand!, spanOf)),
        FilterOperation.Gt => (After(spanOf((DateOnly)operand!).To), false),
        FilterOperation.Ngt => (After(spanOf((DateOnly)operand!).To).Without(), true),
        FilterOperation.Gte => (Before(spanOf((DateOnly)operand!).From).Without(), false),
        FilterOperation.Ngte => (Before(spanOf((DateOnly)operand!).From), true),
        FilterOperation.Lt => (Before(spanOf((DateOnly)operand!).From), false),
        FilterOperation.Nlt => (Before(spanOf((DateOnly)operand!).From).Without(), true),
        FilterOperation.Lte => (After(spanOf((DateOnly)operand!).To).Without(), false),
        _ => (After(spanOf((DateOnly)operand!).To), true),
    };

    private static (DaySet Days, bool Unknown) OneOf(object?[] operands, Func<DateOnly, DaySpan> spanOf) =>
        (DaySet.Of(operands.OfType<DateOnly>().Select(spanOf)), operands.Contains(null));

    private static (DaySet Days, bool Unknown) Not((DaySet Days, bool Unknown) set) => (set.Days.Without(), !set.Unknown);

    private static DaySet After(DateOnly day) =>
        day == DateOnly.MaxValue ? DaySet.None : DaySet.Of([new DaySpan(day.AddDays(1), DateOnly.MaxValue)]);

    private static DaySet Before(DateOnly day) =>
        day == DateOnly.MinValue ? DaySet.None : DaySet.Of([new DaySpan(DateOnly.MinValue, day.AddDays(-1))]);
}
