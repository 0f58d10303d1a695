using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Populations;

[QueryType]
internal static class PopulationQueries
{
    /// <summary>Residents of the city and of districts, one for each place, day and document; places without a published count have none.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<PopulationFilterType>]
    [UseSorting<PopulationSortType>]
    public static IQueryable<Population> GetPopulations(AnalyticsDbContext database) => database.Populations;

    /// <summary>The count of residents with the global id; null where there is none.</summary>
    public static Task<Population?> GetPopulationAsync(
        [GraphQLDescription("The global id.")][ID<Population>] int id, PopulationByIdDataLoader populations, CancellationToken cancellationToken) =>
        populations.LoadAsync(id, cancellationToken);
}
