using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Donors;

internal sealed class DonorSortType : SortInputType<Donor>
{
    protected override void Configure(ISortInputTypeDescriptor<Donor> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(donor => donor.Key);
        descriptor.Field(donor => donor.Name);
        descriptor.Field(donor => donor.NameEn);
        descriptor.Field(donor => donor.YearsDonating);
    }
}
