using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Donations;

internal sealed class DonationByIdDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<Donation>(contexts, batchScheduler, options);
