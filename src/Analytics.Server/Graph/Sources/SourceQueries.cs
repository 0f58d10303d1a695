using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Sources;

[QueryType]
internal static class SourceQueries
{
    /// <summary>The documents that figures, awards and counts of residents stand in.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<SourceFilterType>]
    [UseSorting<SourceSortType>]
    public static IQueryable<Source> GetSources(AnalyticsDbContext database) => database.Sources;

    /// <summary>The document with the global id or the key, exactly one of which is given; null where there is none.</summary>
    public static Task<Source?> GetSourceAsync(
        [GraphQLDescription("The global id.")][ID<Source>] int? id,
        [GraphQLDescription("The readable key, such as jiangmen-daily-2024-06-14.")] string? key,
        SourceByIdDataLoader byId, SourceByKeyDataLoader byKey, CancellationToken cancellationToken) =>
        Lookup.IdOrKeyAsync(byId, id, byKey, key, cancellationToken);
}
