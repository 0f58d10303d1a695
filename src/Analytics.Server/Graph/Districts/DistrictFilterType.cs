using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Districts;

internal sealed class DistrictFilterType : FilterInputType<District>
{
    protected override void Configure(IFilterInputTypeDescriptor<District> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(district => district.Code);
        descriptor.Field(district => district.Name);
        descriptor.Field(district => district.NameEn);
        descriptor.Field(district => district.Kind);
        descriptor.Field(district => district.City);
        descriptor.Field(district => district.Institutions);
        descriptor.Field(district => district.Statements);
        descriptor.Field(district => district.Observations);
        descriptor.Field(district => district.Awards);
        descriptor.Field(district => district.Populations);
    }
}
