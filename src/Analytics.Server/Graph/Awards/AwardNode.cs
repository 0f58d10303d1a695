using Analytics.GraphQL;
using Analytics.Server.Graph.Cities;
using Analytics.Server.Graph.Districts;
using Analytics.Server.Graph.Donors;
using Analytics.Server.Graph.Institutions;
using Analytics.Server.Graph.Sources;
using Analytics.Server.Graph.Subjects;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Awards;

[ObjectType<Award>]
internal static class AwardNode
{
    public static void Configure(IObjectTypeDescriptor<Award> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(award => award.Id);
        descriptor.Field(award => award.SubjectKind);
        descriptor.Field(award => award.Name);
        descriptor.Field(award => award.NameEn);
        descriptor.Field(award => award.Period);
        descriptor.Field(award => award.Printed);
        descriptor.Field(award => award.Section);
    }

    [NodeResolver]
    public static Task<Award?> GetByIdAsync(int id, AwardByIdDataLoader awards, CancellationToken cancellationToken) =>
        awards.LoadAsync(id, cancellationToken);

    /// <summary>Who has the award.</summary>
    [GraphQLNonNullType]
    public static Task<ISubject?> GetSubjectAsync(
        [Parent(SubjectLoading.Requires)] Award award,
        CityByIdDataLoader cities,
        DistrictByIdDataLoader districts,
        InstitutionByIdDataLoader institutions,
        DonorByIdDataLoader donors,
        CancellationToken cancellationToken) =>
        SubjectLoading.LoadAsync(award, cities, districts, institutions, donors, cancellationToken);

    /// <summary>The city that it is on; null for any other subject.</summary>
    public static Task<City?> GetCityAsync(
        [Parent(nameof(Award.CityId))] Award award, CityByIdDataLoader cities, CancellationToken cancellationToken) =>
        award.CityId is { } id ? cities.LoadAsync(id, cancellationToken) : Task.FromResult<City?>(null);

    /// <summary>The district that it is on; null for any other subject.</summary>
    public static Task<District?> GetDistrictAsync(
        [Parent(nameof(Award.DistrictId))] Award award, DistrictByIdDataLoader districts, CancellationToken cancellationToken) =>
        award.DistrictId is { } id ? districts.LoadAsync(id, cancellationToken) : Task.FromResult<District?>(null);

    /// <summary>The institution that it is on; null for any other subject.</summary>
    public static Task<Institution?> GetInstitutionAsync(
        [Parent(nameof(Award.InstitutionId))] Award award, InstitutionByIdDataLoader institutions, CancellationToken cancellationToken) =>
        award.InstitutionId is { } id ? institutions.LoadAsync(id, cancellationToken) : Task.FromResult<Institution?>(null);

    /// <summary>The donor that it is on; null for any other subject.</summary>
    public static Task<Donor?> GetDonorAsync(
        [Parent(nameof(Award.DonorId))] Award award, DonorByIdDataLoader donors, CancellationToken cancellationToken) =>
        award.DonorId is { } id ? donors.LoadAsync(id, cancellationToken) : Task.FromResult<Donor?>(null);

    /// <summary>The document that reports it.</summary>
    [GraphQLNonNullType]
    public static Task<Source?> GetSourceAsync(
        [Parent(nameof(Award.SourceId))] Award award, SourceByIdDataLoader sources, CancellationToken cancellationToken) =>
        sources.LoadAsync(award.SourceId, cancellationToken);
}
