using Analytics.GraphQL;
using Analytics.Storage.Entities.Records;

namespace Analytics.Server.Graph.DonorRecords;

internal sealed class DonorRecordFilterType : FilterInputType<DonorRecord>
{
    protected override void Configure(IFilterInputTypeDescriptor<DonorRecord> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(donor => donor.Pseudonym);
        descriptor.Field(donor => donor.Sex);
        descriptor.Field(donor => donor.BirthYear);
        descriptor.Field(donor => donor.Abo);
        descriptor.Field(donor => donor.Rh);
    }
}
