using Analytics.Storage.Entities.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Importing.Records;

/// <summary>Brings donation records into the database and takes them back, all or nothing. The database must have been prepared by <see cref="DatabaseStart"/>, with places and institutions imported.</summary>
public sealed class DonationImporter
{
    private readonly DatabaseFile _file;
    private readonly AnalyticsContextPool _pool;

    internal DonationImporter(DatabaseFile file, AnalyticsContextPool pool)
    {
        _file = file;
        _pool = pool;
    }

    /// <summary>Imports a file in one transaction. Where it is refused, cancelled or fails, the database is as it was.</summary>
    /// <exception cref="StorageException">The database is locked, full or cannot be written to.</exception>
    /// <exception cref="ImportFileException">The content cannot be read to its end, or the file of rejected rows cannot be written.</exception>
    public Task<RecordReport> ImportAsync(RecordRequest request, IProgress<RecordProgress>? progress = null, CancellationToken cancellation = default) =>
        Task.Run(() => Explained(() => new RecordImport(_file, request, progress, cancellation).Run(), request.Name), cancellation);

    /// <summary>All imports, the oldest first, also those undone.</summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public async Task<IReadOnlyList<DonationBatch>> BatchesAsync(CancellationToken cancellation = default)
    {
        await using var context = _pool.CreateDbContext();
        return await context.DonationBatches.OrderBy(batch => batch.Id).ToListAsync(cancellation);
    }

    /// <summary>Deletes what an import brought: its donations, donors of whom nothing is left, and what it told of others.</summary>
    /// <returns>Why nothing was changed; null where the import was undone.</returns>
    /// <exception cref="StorageException">The database is locked, full or cannot be written to.</exception>
    public Task<string?> UndoAsync(int id, CancellationToken cancellation = default) =>
        Task.Run(() => Explained(() => Undo(id), ""), cancellation);

    private string? Undo(int id)
    {
        using var transaction = new RecordTransaction(_file);
        var reason = BatchUndo.Run(transaction.Connection, id);
        transaction.Commit();
        return reason;
    }

    private T Explained<T>(Func<T> run, string name)
    {
        try
        {
            return run();
        }
        catch (SqliteException failure)
        {
            throw StorageFailure.Explain(failure, _file.Path);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            throw new ImportFileException($"The file '{name}' cannot be read to its end: {failure.Message.TrimEnd('.')}.", failure);
        }
    }
}
