using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>The period of a row; the year only where it is exactly one.</summary>
internal sealed record SeedPeriod(PeriodKind Kind, DateOnly? Start, DateOnly? End)
{
    public int? YearId => Kind == PeriodKind.Year ? Start?.Year : null;
}
