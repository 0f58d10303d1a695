using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Awards;

[QueryType]
internal static class AwardQueries
{
    /// <summary>Awards, one for each place where a document reports one.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<AwardFilterType>]
    [UseSorting<AwardSortType>]
    public static IQueryable<Award> GetAwards(AnalyticsDbContext database) => database.Awards;

    /// <summary>The award with the global id; null where there is none.</summary>
    public static Task<Award?> GetAwardAsync(
        [GraphQLDescription("The global id.")][ID<Award>] int id, AwardByIdDataLoader awards, CancellationToken cancellationToken) =>
        awards.LoadAsync(id, cancellationToken);
}
