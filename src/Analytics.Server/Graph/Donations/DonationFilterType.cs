using Analytics.GraphQL;
using Analytics.Storage.Entities.Records;

namespace Analytics.Server.Graph.Donations;

internal sealed class DonationFilterType : FilterInputType<Donation>
{
    protected override void Configure(IFilterInputTypeDescriptor<Donation> descriptor)
    {
        descriptor.BindFieldsExplicitly();
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
        descriptor.Field(donation => donation.District);
        descriptor.Field(donation => donation.Institution);
        descriptor.Field(donation => donation.Donor);
    }
}
