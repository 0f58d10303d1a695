using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.DonorRecords;

internal sealed class DonorRecordByPseudonymDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : KeyedDataLoader<string, DonorRecord>(contexts, ByPseudonym, batchScheduler, options)
{
    private static readonly KeyedQuery<string, DonorRecord> ByPseudonym = new(nameof(DonorRecord.Pseudonym));
}
