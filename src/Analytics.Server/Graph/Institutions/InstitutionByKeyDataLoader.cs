using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Institutions;

internal sealed class InstitutionByKeyDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<string, Institution>(batchScheduler, options)
{
    private static readonly Func<AnalyticsDbContext, string[], IAsyncEnumerable<Institution>> Query = EF.CompileAsyncQuery(
        (AnalyticsDbContext database, string[] keys) => database.Institutions.Where(institution => keys.Contains(institution.Key)));

    protected override async Task<IReadOnlyDictionary<string, Institution>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var found = new Dictionary<string, Institution>(keys.Count);
        await foreach (var institution in Query(database, [.. keys]).WithCancellation(cancellationToken))
        {
            found.Add(institution.Key, institution);
        }

        return found;
    }
}
