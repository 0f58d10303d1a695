using Analytics.Semantics.Figures;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Reads the residents.</summary>
internal static class PopulationRows
{
    public static string[] Identity { get; } = ["level", "subject", "instant", "source"];

    public static Population Read(SeedRow row, SeedSubjects subjects, KeyedRows<Source> sources)
    {
        var source = sources.Find(row, "source");
        var subject = FindPlace(row, subjects);
        if (row.Member<PeriodKind>("period_kind") is { } kind && kind != PeriodKind.Instant)
        {
            row.Fault("period_kind", "residents are counted at one date", "write INSTANT");
        }

        var instant = row.RequiredDate("instant") ?? default;
        PublicationCheck.Check(row, "instant", instant, source);
        var figure = FigureColumns.Read(row, Unit.Persons);
        return new Population
        {
            Id = row.Id,
            SourceId = source?.Id ?? 0,
            SubjectKind = subject.Kind,
            CityId = subject.CityId,
            DistrictId = subject.DistrictId,
            Instant = instant,
            YearId = instant.Year,
            Value = figure.Value,
            Qualifier = figure.Qualifier,
            Lower = figure.Bounds.Lower,
            Upper = figure.Bounds.Upper,
            Printed = figure.Printed,
        };
    }

    private static SeedSubject FindPlace(SeedRow row, SeedSubjects subjects)
    {
        var subject = subjects.Find(row, "level");
        if (subject.Kind is SubjectKind.Institution or SubjectKind.Donor)
        {
            row.Fault("level", "residents are those of a place", "write CITY or DISTRICT");
        }

        return subject;
    }
}
