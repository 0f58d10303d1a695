using Analytics.GraphQL;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities.Records;

namespace Analytics.Server.Graph.DonorRecords;

[QueryType]
internal static class DonorRecordQueries
{
    /// <summary>The donor of the records with the global id or the pseudonym, exactly one of which is given; null where there is none. For roles that may see records.</summary>
    public static Task<DonorRecord?> GetDonorRecordAsync(
        [GraphQLDescription("The global id.")][ID<DonorRecord>] int? id,
        [GraphQLDescription("The pseudonym that the blood centre gave.")] string? pseudonym,
        DonorRecordByIdDataLoader byId, DonorRecordByPseudonymDataLoader byPseudonym, AnalysisAccess access, CancellationToken cancellationToken)
    {
        access.CheckRecords();
        return Lookup.IdOrKeyAsync(byId, id, byPseudonym, pseudonym, cancellationToken, "pseudonym");
    }
}
