using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Districts;

internal sealed class DistrictSortType : SortInputType<District>
{
    protected override void Configure(ISortInputTypeDescriptor<District> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(district => district.Code);
        descriptor.Field(district => district.Name);
        descriptor.Field(district => district.NameEn);
        descriptor.Field(district => district.Kind);
        descriptor.Field(district => district.City);
    }
}
