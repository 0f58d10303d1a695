using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Cities;

[QueryType]
internal static class CityQueries
{
    /// <summary>The cities that figures are published on.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<CityFilterType>]
    [UseSorting<CitySortType>]
    public static IQueryable<City> GetCities(AnalyticsDbContext database) => database.Cities;

    /// <summary>The city with the code of GB/T 2260; null where there is none.</summary>
    public static Task<City?> GetCityAsync(
        [GraphQLDescription("Six digits of GB/T 2260, such as 440700.")] string code, CityByCodeDataLoader cities, CancellationToken cancellationToken) =>
        cities.LoadAsync(code, cancellationToken);
}
