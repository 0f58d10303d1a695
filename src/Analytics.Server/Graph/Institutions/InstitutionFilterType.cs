using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Institutions;

internal sealed class InstitutionFilterType : FilterInputType<Institution>
{
    protected override void Configure(IFilterInputTypeDescriptor<Institution> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(institution => institution.Key);
        descriptor.Field(institution => institution.Name);
        descriptor.Field(institution => institution.NameEn);
        descriptor.Field(institution => institution.Kind);
        descriptor.Field(institution => institution.District);
        descriptor.Field(institution => institution.Source);
        descriptor.Field(institution => institution.Statements);
        descriptor.Field(institution => institution.Observations);
        descriptor.Field(institution => institution.Awards);
    }
}
