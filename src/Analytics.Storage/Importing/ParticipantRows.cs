using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Reads institutions and donors.</summary>
internal static class ParticipantRows
{
    public static Institution ReadInstitution(SeedRow row, KeyedRows<District> districts, KeyedRows<Source> sources) => new()
    {
        Id = row.Id,
        Key = row.RequiredText("key", "a key of its own"),
        Name = row.RequiredText("name", "the name as printed"),
        NameEn = row.Text("name_en"),
        Kind = row.Member<InstitutionKind>("kind") ?? default,
        DistrictId = row.Text("district") is null ? null : districts.Find(row, "district")?.Id,
        SourceId = sources.Find(row, "source")?.Id ?? 0,
    };

    public static Donor ReadDonor(SeedRow row, KeyedRows<Source> sources)
    {
        if (row.Text("name_en") is not null)
        {
            row.Fault("name_en", "a person's name is never translated", "leave the field empty");
        }

        return new Donor
        {
            Id = row.Id,
            Key = row.RequiredText("key", "a key of its own"),
            Name = row.RequiredText("name", "the name as printed"),
            SourceId = sources.Find(row, "source")?.Id ?? 0,
        };
    }
}
