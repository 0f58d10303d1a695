using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Donors;

[QueryType]
internal static class DonorQueries
{
    /// <summary>Donors whom a document names, one for each person.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<DonorFilterType>]
    [UseSorting<DonorSortType>]
    public static IQueryable<Donor> GetDonors(AnalyticsDbContext database) => database.Donors;

    /// <summary>The donor with the global id or the key, exactly one of which is given; null where there is none.</summary>
    public static Task<Donor?> GetDonorAsync(
        [GraphQLDescription("The global id.")][ID<Donor>] int? id,
        [GraphQLDescription("The readable key, as the field `key` gives it.")] string? key,
        DonorByIdDataLoader byId, DonorByKeyDataLoader byKey, CancellationToken cancellationToken) =>
        Lookup.IdOrKeyAsync(byId, id, byKey, key, cancellationToken);
}
