using Analytics.GraphQL;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.Graph.Donations;
using Analytics.Storage.Entities.Records;

namespace Analytics.Server.Graph.DonorRecords;

[ObjectType<DonorRecord>]
internal static class DonorRecordNode
{
    public static void Configure(IObjectTypeDescriptor<DonorRecord> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(donor => donor.Id);
        descriptor.Field(donor => donor.Pseudonym);
        descriptor.Field(donor => donor.Sex);
        descriptor.Field(donor => donor.BirthYear);
        descriptor.Field(donor => donor.Abo);
        descriptor.Field(donor => donor.Rh);
    }

    [NodeResolver]
    public static Task<DonorRecord?> GetByIdAsync(int id, DonorRecordByIdDataLoader donors, AnalysisAccess access, CancellationToken cancellationToken)
    {
        access.CheckRecords();
        return donors.LoadAsync(id, cancellationToken);
    }

    /// <summary>What the donor gave.</summary>
    [UsePaging]
    [UseFiltering<DonationFilterType>]
    [UseSorting<DonationSortType>]
    public static Task<Connection<Donation>> GetDonationsAsync(
        [Parent(nameof(DonorRecord.Id))] DonorRecord donor,
        PagingArguments paging,
        QueryContext<Donation> query,
        DonationsByDonorRecordDataLoader donations,
        CancellationToken cancellationToken) =>
        donations.With(paging, query).LoadAsync(donor.Id, cancellationToken).ToConnectionAsync();
}
