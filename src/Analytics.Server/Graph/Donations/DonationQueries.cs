using Analytics.GraphQL;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;

namespace Analytics.Server.Graph.Donations;

[QueryType]
internal static class DonationQueries
{
    /// <summary>Donation records, one for each act of donation; for roles that may see records.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<DonationFilterType>]
    [UseSorting<DonationSortType>]
    public static IQueryable<Donation> GetDonations(AnalyticsDbContext database, AnalysisAccess access)
    {
        access.CheckRecords();
        return database.Donations;
    }

    /// <summary>The donation with the global id or the number, exactly one of which is given; null where there is none. For roles that may see records.</summary>
    public static Task<Donation?> GetDonationAsync(
        [GraphQLDescription("The global id.")][ID<Donation>] int? id,
        [GraphQLDescription("The number that the blood centre gave.")] string? number,
        DonationByIdDataLoader byId, DonationByNumberDataLoader byNumber, AnalysisAccess access, CancellationToken cancellationToken)
    {
        access.CheckRecords();
        return Lookup.IdOrKeyAsync(byId, id, byNumber, number, cancellationToken, "number");
    }
}
