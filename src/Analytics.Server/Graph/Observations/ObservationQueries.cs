using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Observations;

[QueryType]
internal static class ObservationQueries
{
    /// <summary>What is known, one for each subject, metric, definition and period: the statements on it intersected, or what other observations imply.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ObservationFilterType>]
    [UseSorting<ObservationSortType>]
    public static IQueryable<Observation> GetObservations(AnalyticsDbContext database) => database.Observations;

    /// <summary>The observation with the global id; null where there is none.</summary>
    public static Task<Observation?> GetObservationAsync(
        [GraphQLDescription("The global id.")][ID<Observation>] int id, ObservationByIdDataLoader observations, CancellationToken cancellationToken) =>
        observations.LoadAsync(id, cancellationToken);
}
