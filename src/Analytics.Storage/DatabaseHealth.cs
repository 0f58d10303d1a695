using Analytics.Storage.Entities;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage;

/// <summary>Whether the program may use the file that it has opened.</summary>
internal static class DatabaseHealth
{
    /// <exception cref="StorageException">It is damaged, or holds another program's or a newer version's tables.</exception>
    /// <exception cref="SqliteException">It is locked or cannot be written to.</exception>
    public static async Task CheckAsync(AnalyticsDbContext context, string path, CancellationToken cancellation)
    {
        await TryWriteAsync(context, cancellation);
        var verdict = await context.Database.SqlQueryRaw<string>("PRAGMA quick_check(1)").ToListAsync(cancellation);
        if (verdict is not ["ok"])
        {
            throw new StorageException($"The database '{path}' is damaged; restore it from a copy, or remove it to start afresh.");
        }

        await CheckOwnerAsync(context, path, cancellation);
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
