using Analytics.Storage.Entities;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage;

/// <summary>Whether the program may use the file that it has opened.</summary>
internal static class DatabaseHealth
{
    private const long MostBytesChecked = 64L << 20;

    /// <exception cref="StorageException">It is damaged, or holds another program's or a newer version's tables.</exception>
    /// <exception cref="SqliteException">It is locked or cannot be written to.</exception>
    public static async Task CheckAsync(AnalyticsDbContext context, string path, CancellationToken cancellation)
    {
        await TryWriteAsync(context, cancellation);
        if (!await IsSoundAsync(context, path, cancellation))
        {
            throw new StorageException($"The database '{path}' is damaged; restore it from a copy, or remove it to start afresh.");
        }

        await CheckOwnerAsync(context, path, cancellation);
    }

    // Of a large file the tables of records are left out: they are read whole into columns, and their damage shows there.
    private static async Task<bool> IsSoundAsync(AnalyticsDbContext context, string path, CancellationToken cancellation)
    {
        if (new FileInfo(path).Length <= MostBytesChecked)
        {
            return await context.Database.SqlQueryRaw<string>("PRAGMA quick_check(1)").ToListAsync(cancellation) is ["ok"];
        }

        var faults = await context.Database.SqlQueryRaw<string>(
            """
            SELECT c.quick_check AS Value FROM sqlite_schema AS t, pragma_quick_check(t.name) AS c
            WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT IN ('donations', 'donor_records') AND c.quick_check <> 'ok' LIMIT 1
            """).ToListAsync(cancellation);
        return faults.Count == 0;
    }

    private static async Task TryWriteAsync(AnalyticsDbContext context, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.Database.ExecuteSqlRawAsync("PRAGMA user_version = 1", cancellation);
        await transaction.RollbackAsync(cancellation);
    }

    private static async Task CheckOwnerAsync(AnalyticsDbContext context, string path, CancellationToken cancellation)
    {
        var tables = await context.Database
            .SqlQuery<string>($"SELECT name AS Value FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            .ToListAsync(cancellation);
        if (tables.Exists(name => !name.StartsWith("__EF", StringComparison.Ordinal)) && !tables.Contains("__EFMigrationsHistory"))
        {
            throw new StorageException($"The database '{path}' holds the tables of another program; name another file.");
        }

        var known = context.Database.GetMigrations().ToHashSet();
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellation);
        if (applied.FirstOrDefault(name => !known.Contains(name)) is not null)
        {
            throw new StorageException($"The database '{path}' was written by a newer version of this program; use that version or name another file.");
        }
    }
}
