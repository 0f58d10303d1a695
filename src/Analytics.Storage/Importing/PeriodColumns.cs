using System.Globalization;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Reads the columns of a period and checks that its days fit its kind.</summary>
internal static class PeriodColumns
{
    private const string StartColumn = "period_start";
    private const string EndColumn = "period_end";

    public static Period Read(SeedRow row)
    {
        var kind = row.Member<PeriodKind>("period_kind");
        var (start, end) = ReadDays(row);
        switch (kind)
        {
            case PeriodKind.Year:
                CheckYear(row, start, end);
                break;
            case PeriodKind.Range or PeriodKind.ToDate:
                RequireBoth(row, kind.Value);
                break;
            case PeriodKind.Day or PeriodKind.Instant:
                CheckOneDay(row, kind.Value, start, end);
                break;
            case PeriodKind.Lifetime or PeriodKind.Unknown:
                CheckOpen(row, kind.Value, start, end);
                break;
        }

        return new Period(kind ?? default, start, end);
    }

    private static (DateOnly? Start, DateOnly? End) ReadDays(SeedRow row)
    {
        var start = row.Date(StartColumn);
        var end = row.Date(EndColumn);
        if (start > end)
        {
            row.Fault(EndColumn, $"the period ends on {Iso(end)}, before it starts on {Iso(start)}", "exchange the two dates or correct one");
        }

        return (start, end);
    }

    private static void RequireBoth(SeedRow row, PeriodKind kind)
    {
        row.RequiredText(StartColumn, $"the first day, which a period of kind {UpperSnake<PeriodKind>.TextOf(kind)} has");
        row.RequiredText(EndColumn, $"the last day, which a period of kind {UpperSnake<PeriodKind>.TextOf(kind)} has");
    }

    private static void CheckYear(SeedRow row, DateOnly? start, DateOnly? end)
    {
        RequireBoth(row, PeriodKind.Year);
        if (start is { } first && end is { } last && first <= last
            && (first != new DateOnly(first.Year, 1, 1) || last != new DateOnly(first.Year, 12, 31)))
        {
            row.Fault(
                StartColumn,
                $"{Iso(first)} to {Iso(last)} is not one calendar year",
                $"write {first.Year:0000}-01-01 and {first.Year:0000}-12-31, or another period_kind");
        }
    }

    private static void CheckOneDay(SeedRow row, PeriodKind kind, DateOnly? start, DateOnly? end)
    {
        RequireBoth(row, kind);
        if (start < end)
        {
            row.Fault(EndColumn, $"{Iso(start)} to {Iso(end)} is more than one day", $"write {Iso(start)} twice, or the period_kind RANGE");
        }
    }

    private static void CheckOpen(SeedRow row, PeriodKind kind, DateOnly? start, DateOnly? end)
    {
        if (start is not null)
        {
            row.Fault(StartColumn, $"a period of kind {UpperSnake<PeriodKind>.TextOf(kind)} has no first day", "leave the field empty, or write another period_kind");
        }

        if (end is not null && kind == PeriodKind.Unknown)
        {
            row.Fault(EndColumn, "a period of kind UNKNOWN has no last day", "leave the field empty, or write another period_kind");
        }
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
