using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Reads the awards.</summary>
internal static class AwardRows
{
    public static string[] Identity { get; } =
        ["subject_level", "subject", "name", "period_kind", "period_start", "period_end", "source", "section", "printed"];

    public static Award Read(SeedRow row, SeedSubjects subjects, KeyedRows<Source> sources)
    {
        var subject = subjects.Find(row, "subject_level");
        return subject.AssignTo(new Award
        {
            Id = row.Id,
            SourceId = sources.Find(row, "source")?.Id ?? 0,
            Section = row.RequiredText("section", "where the award stands in the document"),
            Name = row.RequiredText("name", "the name of the award"),
            NameEn = row.Text("name_en"),
            Period = PeriodColumns.Read(row),
            Printed = row.RequiredText("printed", "the award as printed"),
        });
    }
}
