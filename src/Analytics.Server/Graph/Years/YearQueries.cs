using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Years;

[QueryType]
internal static class YearQueries
{
    /// <summary>Calendar years that any published figure, award or count of residents touches.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<YearFilterType>]
    [UseSorting<YearSortType>]
    public static IQueryable<Year> GetYears(AnalyticsDbContext database) => database.Years;

    /// <summary>The calendar year; null where no published data touches it.</summary>
    public static Task<Year?> GetYearAsync(
        [GraphQLDescription("The year of the Gregorian calendar, such as 2023.")] int number, YearByIdDataLoader years, CancellationToken cancellationToken) =>
        years.LoadAsync(number, cancellationToken);
}
