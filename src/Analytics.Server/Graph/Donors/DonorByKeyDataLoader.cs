using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Donors;

internal sealed class DonorByKeyDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<string, Donor>(batchScheduler, options)
{
    private static readonly Func<AnalyticsDbContext, string[], IAsyncEnumerable<Donor>> Query = EF.CompileAsyncQuery(
        (AnalyticsDbContext database, string[] keys) => database.Donors.Where(donor => keys.Contains(donor.Key)));

    protected override async Task<IReadOnlyDictionary<string, Donor>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var found = new Dictionary<string, Donor>(keys.Count);
        await foreach (var donor in Query(database, [.. keys]).WithCancellation(cancellationToken))
        {
            found.Add(donor.Key, donor);
        }

        return found;
    }
}
