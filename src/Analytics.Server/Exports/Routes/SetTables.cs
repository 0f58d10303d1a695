using Analytics.Semantics;
using Analytics.Server.Tables;
using Analytics.Server.Tables.Sets;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Exports.Routes;

/// <summary>Opens entity sets as tables of one version of the data.</summary>
internal sealed class SetTables(IDbContextFactory<AnalyticsDbContext> contexts, SemanticLayer layer)
{
    private const int MostTries = 5;

    /// <summary>All rows of a set.</summary>
    /// <exception cref="TimeoutException">The data changed with every try.</exception>
    public async ValueTask<FlatTable> OpenAsync(EntitySet set, CancellationToken cancellation)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var version = await layer.ReadVersionAsync(cancellation);
            var table = await StartAsync(set, cancellation);
            if (await layer.ReadVersionAsync(cancellation) == version)
            {
                return table with { DataVersion = version };
            }

            await table.Rows.DisposeAsync();
        }

        throw new TimeoutException("The data is being changed; ask again in a moment.");
    }

    // A statement sees the data as it was when it gave its first row.
    private async ValueTask<FlatTable> StartAsync(EntitySet set, CancellationToken cancellation)
    {
        var database = await contexts.CreateDbContextAsync(cancellation);
        try
        {
            var table = set.Open(database);
            return table with { Rows = new SetRows(database, table.Rows, await table.Rows.ReadAsync(cancellation)) };
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }
}
