using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage;

/// <summary>Makes the database ready before the program serves: folder, file, health, migrations.</summary>
public sealed class DatabaseStart
{
    private static readonly TimeSpan LongestMigration = TimeSpan.FromMinutes(1);

    private readonly DatabaseFile _file;
    private readonly AnalyticsContextPool _pool;

    internal DatabaseStart(DatabaseFile file, AnalyticsContextPool pool)
    {
        _file = file;
        _pool = pool;
    }

    /// <summary>Full path of the database file.</summary>
    public string Path => _file.Path;

    /// <summary>Creates the file with its folder where missing, checks it and brings it to the newest schema. Calling it again changes nothing.</summary>
    /// <exception cref="StorageException">The file is locked, unwritable, damaged, no database, another program's or a newer version's.</exception>
    public async Task PrepareAsync(CancellationToken cancellation = default)
    {
        _file.CreateFolder();
        try
        {
            await using var context = _pool.CreateDbContext();
            await DatabaseHealth.CheckAsync(context, Path, cancellation);
            await MigrateAsync(context, cancellation);
        }
        catch (Exception failure) when (StorageFailure.CauseOf(failure) is { } cause)
        {
            throw StorageFailure.Explain(cause, Path);
        }
    }

    private async Task MigrateAsync(AnalyticsDbContext context, CancellationToken cancellation)
    {
        if (!(await context.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            return;
        }

        await MigrationLock.ForgetAbandonedAsync(context, LongestMigration, cancellation);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(LongestMigration);
        try
        {
            await context.Database.MigrateAsync(limit.Token);
        }
        catch (OperationCanceledException failure) when (!cancellation.IsCancellationRequested)
        {
            throw new StorageException($"The database '{Path}' is being changed by another process; wait until it has finished and start again.", failure);
        }
    }
}
