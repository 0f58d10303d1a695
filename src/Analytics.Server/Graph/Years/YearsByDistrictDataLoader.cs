using Analytics.GraphQL;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Years;

internal sealed class YearsByDistrictDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<int, Year>(batchScheduler, options)
{
    protected override async Task<ILookup<int, Year>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var pairs = await database.Statements
            .Where(statement => statement.YearId != null && keys.Contains(statement.DistrictId!.Value))
            .Select(statement => new { District = statement.DistrictId!.Value, Year = statement.Year! })
            .Distinct()
            .OrderBy(pair => pair.Year.Number)
            .ToListAsync(cancellationToken);
        return pairs.ToLookup(pair => pair.District, pair => pair.Year);
    }
}
