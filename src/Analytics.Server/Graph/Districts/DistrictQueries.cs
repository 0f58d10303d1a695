using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Districts;

[QueryType]
internal static class DistrictQueries
{
    /// <summary>Districts and county-level cities, one for each code of GB/T 2260, also those without a figure.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<DistrictFilterType>]
    [UseSorting<DistrictSortType>]
    public static IQueryable<District> GetDistricts(AnalyticsDbContext database) => database.Districts;

    /// <summary>The district with the code of GB/T 2260; null where there is none.</summary>
    public static Task<District?> GetDistrictAsync(
        [GraphQLDescription("Six digits of GB/T 2260, such as 440781.")] string code, DistrictByCodeDataLoader districts, CancellationToken cancellationToken) =>
        districts.LoadAsync(code, cancellationToken);
}
