using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.DonorRecords;

internal sealed class DonorRecordByIdDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<DonorRecord>(contexts, batchScheduler, options);
