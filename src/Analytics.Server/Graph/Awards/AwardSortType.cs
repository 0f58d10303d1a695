using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Awards;

internal sealed class AwardSortType : SortInputType<Award>
{
    protected override void Configure(ISortInputTypeDescriptor<Award> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(award => award.SubjectKind);
        descriptor.Field(award => award.City);
        descriptor.Field(award => award.District);
        descriptor.Field(award => award.Institution);
        descriptor.Field(award => award.Donor);
        descriptor.Field(award => award.Name);
        descriptor.Field(award => award.NameEn);
        descriptor.Field(award => award.Period);
    }
}
