using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Donors;

[QueryType]
internal static class DonorQueries
{
    /// <summary>The donors whom a document names.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<DonorFilterType>]
    [UseSorting<DonorSortType>]
    public static IQueryable<Donor> GetDonors(AnalyticsDbContext database) => database.Donors;

    /// <summary>The donor with the global id or the key, exactly one of which is given; null where there is none.</summary>
    public static Task<Donor?> GetDonorAsync(
        [ID<Donor>] int? id, string? key, DonorByIdDataLoader byId, DonorByKeyDataLoader byKey, CancellationToken cancellationToken) =>
        Lookup.IdOrKeyAsync(byId, id, byKey, key, cancellationToken);
}
