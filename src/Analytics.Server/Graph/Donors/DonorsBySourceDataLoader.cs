using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Donors;

internal sealed class DonorsBySourceDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : LinkDataLoader<Donor>(contexts, donor => donor.SourceId, batchScheduler, options);
