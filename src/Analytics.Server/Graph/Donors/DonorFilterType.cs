using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Donors;

internal sealed class DonorFilterType : FilterInputType<Donor>
{
    protected override void Configure(IFilterInputTypeDescriptor<Donor> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(donor => donor.Key);
        descriptor.Field(donor => donor.Name);
        descriptor.Field(donor => donor.NameEn);
        descriptor.Field(donor => donor.YearsDonating);
        descriptor.Field(donor => donor.Source);
        descriptor.Field(donor => donor.Statements);
        descriptor.Field(donor => donor.Observations);
        descriptor.Field(donor => donor.Awards);
    }
}
