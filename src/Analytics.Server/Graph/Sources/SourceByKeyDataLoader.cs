using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Sources;

internal sealed class SourceByKeyDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<string, Source>(batchScheduler, options)
{
    private static readonly Func<AnalyticsDbContext, string[], IAsyncEnumerable<Source>> Query = EF.CompileAsyncQuery(
        (AnalyticsDbContext database, string[] keys) => database.Sources.Where(source => keys.Contains(source.Key)));

    protected override async Task<IReadOnlyDictionary<string, Source>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var found = new Dictionary<string, Source>(keys.Count);
        await foreach (var source in Query(database, [.. keys]).WithCancellation(cancellationToken))
        {
            found.Add(source.Key, source);
        }

        return found;
    }
}
