using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Institutions;

internal sealed class InstitutionSortType : SortInputType<Institution>
{
    protected override void Configure(ISortInputTypeDescriptor<Institution> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(institution => institution.Key);
        descriptor.Field(institution => institution.Name);
        descriptor.Field(institution => institution.NameEn);
        descriptor.Field(institution => institution.Kind);
        descriptor.Field(institution => institution.District);
    }
}
