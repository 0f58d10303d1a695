using Analytics.Server.Graph.Cities;
using Analytics.Server.Graph.Districts;
using Analytics.Server.Graph.Donors;
using Analytics.Server.Graph.Institutions;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Subjects;

/// <summary>Loads what a figure or an award is on, whichever of the four kinds it is.</summary>
internal static class SubjectLoading
{
    /// <summary>The properties that it reads of a row on a place.</summary>
    public const string RequiresOfPlace = "SubjectKind CityId DistrictId";

    /// <summary>The properties that it reads.</summary>
    public const string Requires = $"{RequiresOfPlace} InstitutionId DonorId";

    public static async Task<ISubject?> LoadAsync(
        IOnSubject row,
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
}
