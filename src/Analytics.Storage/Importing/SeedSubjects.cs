using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Everything that a figure or award can be about.</summary>
internal sealed class SeedSubjects(
    KeyedRows<City> cities, KeyedRows<District> districts, KeyedRows<Institution> institutions, KeyedRows<Donor> donors)
{
    private const string Column = "subject";

    public SeedSubject Find(SeedRow row, string levelColumn)
    {
        var kind = row.Member<SubjectKind>(levelColumn);
        return kind switch
        {
            SubjectKind.City => new SeedSubject(SubjectKind.City, CityId: cities.Find(row, Column)?.Id),
            SubjectKind.District => new SeedSubject(SubjectKind.District, DistrictId: districts.Find(row, Column)?.Id),
            SubjectKind.Institution => new SeedSubject(SubjectKind.Institution, InstitutionId: institutions.Find(row, Column)?.Id),
            SubjectKind.Donor => new SeedSubject(SubjectKind.Donor, DonorId: donors.Find(row, Column)?.Id),
            _ => new SeedSubject(default),
        };
    }
}
