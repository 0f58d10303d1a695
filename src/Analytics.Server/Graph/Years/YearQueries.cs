using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Years;

[QueryType]
internal static class YearQueries
{
    /// <summary>The calendar years that published data touches.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<YearFilterType>]
    [UseSorting<YearSortType>]
    public static IQueryable<Year> GetYears(AnalyticsDbContext database) => database.Years;

    /// <summary>The calendar year; null where no published data touches it.</summary>
    public static Task<Year?> GetYearAsync(int number, YearByIdDataLoader years, CancellationToken cancellationToken) =>
        years.LoadAsync(number, cancellationToken);
}
