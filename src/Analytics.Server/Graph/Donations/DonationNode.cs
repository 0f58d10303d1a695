using Analytics.GraphQL;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.Graph.Districts;
using Analytics.Server.Graph.DonorRecords;
using Analytics.Server.Graph.Institutions;
using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;

namespace Analytics.Server.Graph.Donations;

[ObjectType<Donation>]
internal static class DonationNode
{
    public static void Configure(IObjectTypeDescriptor<Donation> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(donation => donation.Id);
        descriptor.Field(donation => donation.Number);
        descriptor.Field(donation => donation.DonatedOn);
        descriptor.Field(donation => donation.Channel);
        descriptor.Field(donation => donation.Product);
        descriptor.Field(donation => donation.Volume);
        descriptor.Field(donation => donation.TherapeuticUnits);
        descriptor.Field(donation => donation.Dose);
        descriptor.Field(donation => donation.History);
        descriptor.Field(donation => donation.Age);
        descriptor.Field(donation => donation.AgeBand);
    }

    [NodeResolver]
    public static Task<Donation?> GetByIdAsync(int id, DonationByIdDataLoader donations, AnalysisAccess access, CancellationToken cancellationToken)
    {
        access.CheckRecords();
        return donations.LoadAsync(id, cancellationToken);
    }

    /// <summary>The donor, by pseudonym.</summary>
    [GraphQLNonNullType]
    public static Task<DonorRecord?> GetDonorAsync(
        [Parent(nameof(Donation.DonorId))] Donation donation, DonorRecordByIdDataLoader donors, CancellationToken cancellationToken) =>
        donors.LoadAsync(donation.DonorId, cancellationToken);

    /// <summary>The district in which it took place; null where not recorded.</summary>
    public static Task<District?> GetDistrictAsync(
        [Parent(nameof(Donation.DistrictId))] Donation donation, DistrictByIdDataLoader districts, CancellationToken cancellationToken) =>
        donation.DistrictId is { } id ? districts.LoadAsync(id, cancellationToken) : Task.FromResult<District?>(null);

    /// <summary>The institution that organised it; null where none did.</summary>
    public static Task<Institution?> GetInstitutionAsync(
        [Parent(nameof(Donation.InstitutionId))] Donation donation, InstitutionByIdDataLoader institutions, CancellationToken cancellationToken) =>
        donation.InstitutionId is { } id ? institutions.LoadAsync(id, cancellationToken) : Task.FromResult<Institution?>(null);
}
