using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Cities;

internal sealed class CityFilterType : FilterInputType<City>
{
    protected override void Configure(IFilterInputTypeDescriptor<City> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(city => city.Code);
        descriptor.Field(city => city.Name);
        descriptor.Field(city => city.NameEn);
        descriptor.Field(city => city.Districts);
        descriptor.Field(city => city.Statements);
        descriptor.Field(city => city.Observations);
        descriptor.Field(city => city.Awards);
        descriptor.Field(city => city.Populations);
    }
}
