using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Donations;

internal sealed class DonationByNumberDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : KeyedDataLoader<string, Donation>(contexts, ByNumber, batchScheduler, options)
{
    private static readonly KeyedQuery<string, Donation> ByNumber = new(nameof(Donation.Number));
}
