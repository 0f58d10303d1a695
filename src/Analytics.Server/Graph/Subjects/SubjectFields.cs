using Analytics.GraphQL;
using Analytics.Server.Graph.Cities;
using Analytics.Server.Graph.Districts;
using Analytics.Server.Graph.Donors;
using Analytics.Server.Graph.Institutions;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Subjects;

/// <summary>The fields of every row that may be on any of the four kinds of subject.</summary>
[ExtendObjectType<OnSubject>]
internal static class SubjectFields
{
    /// <summary>The city, district, institution or donor that it is on.</summary>
    [GraphQLNonNullType]
    public static async Task<ISubject?> GetSubjectAsync(
        [Parent("SubjectKind CityId DistrictId InstitutionId DonorId")] OnSubject row,
        CityByIdDataLoader cities,
        DistrictByIdDataLoader districts,
        InstitutionByIdDataLoader institutions,
        DonorByIdDataLoader donors,
        CancellationToken cancellationToken) => row.SubjectKind switch
        {
            SubjectKind.City => await cities.LoadAsync(row.CityId!.Value, cancellationToken),
            SubjectKind.District => await districts.LoadAsync(row.DistrictId!.Value, cancellationToken),
            SubjectKind.Institution => await institutions.LoadAsync(row.InstitutionId!.Value, cancellationToken),
            SubjectKind.Donor => await donors.LoadAsync(row.DonorId!.Value, cancellationToken),
            _ => throw new InvalidOperationException($"{row.SubjectKind} is no kind of subject."),
        };

    /// <summary>The institution that it is on; null for any other subject.</summary>
    public static Task<Institution?> GetInstitutionAsync(
        [Parent(nameof(OnSubject.InstitutionId))] OnSubject row, InstitutionByIdDataLoader institutions, CancellationToken cancellationToken) =>
        row.InstitutionId is { } id ? institutions.LoadAsync(id, cancellationToken) : Task.FromResult<Institution?>(null);

    /// <summary>The donor that it is on; null for any other subject.</summary>
    public static Task<Donor?> GetDonorAsync(
        [Parent(nameof(OnSubject.DonorId))] OnSubject row, DonorByIdDataLoader donors, CancellationToken cancellationToken) =>
        row.DonorId is { } id ? donors.LoadAsync(id, cancellationToken) : Task.FromResult<Donor?>(null);
}
