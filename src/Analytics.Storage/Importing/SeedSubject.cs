using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>The subject of a row: the key that belongs to its kind, and no other.</summary>
internal sealed record SeedSubject(SubjectKind Kind, int? CityId = null, int? DistrictId = null, int? InstitutionId = null, int? DonorId = null)
{
    public static SeedSubject Of(OnSubject row) => new(row.SubjectKind, row.CityId, row.DistrictId, row.InstitutionId, row.DonorId);

    /// <summary>The same row, on this subject.</summary>
    public T AssignTo<T>(T row)
        where T : OnSubject
    {
        row.SubjectKind = Kind;
        row.CityId = CityId;
        row.DistrictId = DistrictId;
        row.InstitutionId = InstitutionId;
        row.DonorId = DonorId;
        return row;
    }
}
