namespace Analytics.Storage.Entities;

/// <summary>The time that a figure covers.</summary>
/// <param name="Kind">The kind of period.</param>
/// <param name="Start">First day; null when open or not stated.</param>
/// <param name="End">Last day, inclusive; null when open or not stated.</param>
public sealed record Period(PeriodKind Kind, DateOnly? Start, DateOnly? End)
{
    internal static Period OfYear(int year) => new(PeriodKind.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The calendar year that it is; null unless it is exactly one.</summary>
    internal int? CalendarYear() => Kind == PeriodKind.Year ? Start?.Year : null;
}
