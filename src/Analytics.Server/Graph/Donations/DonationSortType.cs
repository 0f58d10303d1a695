using Analytics.GraphQL;
using Analytics.Storage.Entities.Records;

namespace Analytics.Server.Graph.Donations;

internal sealed class DonationSortType : SortInputType<Donation>
{
    protected override void Configure(ISortInputTypeDescriptor<Donation> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(donation => donation.Number);
        descriptor.Field(donation => donation.DonatedOn);
        descriptor.Field(donation => donation.Volume);
        descriptor.Field(donation => donation.TherapeuticUnits);
        descriptor.Field(donation => donation.Age);
        descriptor.Field(donation => donation.District);
        descriptor.Field(donation => donation.Institution);
    }
}
