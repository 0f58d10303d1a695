using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Institutions;

[QueryType]
internal static class InstitutionQueries
{
    /// <summary>Institutions that give, collect or organise donations, one for each name, also those without a figure.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<InstitutionFilterType>]
    [UseSorting<InstitutionSortType>]
    public static IQueryable<Institution> GetInstitutions(AnalyticsDbContext database) => database.Institutions;

    /// <summary>The institution with the global id or the key, exactly one of which is given; null where there is none.</summary>
    public static Task<Institution?> GetInstitutionAsync(
        [GraphQLDescription("The global id.")][ID<Institution>] int? id,
        [GraphQLDescription("The readable key, such as wuyi-university.")] string? key,
        InstitutionByIdDataLoader byId, InstitutionByKeyDataLoader byKey, CancellationToken cancellationToken) =>
        Lookup.IdOrKeyAsync(byId, id, byKey, key, cancellationToken);
}
