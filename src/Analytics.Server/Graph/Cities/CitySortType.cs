using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Cities;

internal sealed class CitySortType : SortInputType<City>
{
    protected override void Configure(ISortInputTypeDescriptor<City> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(city => city.Code);
        descriptor.Field(city => city.Name);
        descriptor.Field(city => city.NameEn);
    }
}
