using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Engines.Sql;

/// <summary>Runs statements on connections of the pool, each rented for one statement.</summary>
internal sealed class StatementRunner(DatabaseFile file, AnalyticsContextPool pool) : IDisposable
{
    private readonly ChangeCounter _changes = new(file);

    /// <summary>Another pair whenever the database has been changed.</summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public (long Opened, long Changes) ReadChanges() => _changes.Read();

    public void Dispose() => _changes.Dispose();

    /// <summary>All rows of a statement.</summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the last row.</exception>
    public async ValueTask<IReadOnlyList<T>> ReadAsync<T>(
        SqlStatement statement, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        var rows = new List<T>();
        await ReadEachAsync(statement, row => rows.Add(read(row)), cancellation);
        return rows;
    }

    /// <summary>Reads each row of a statement, and keeps none.</summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the last row.</exception>
    public async ValueTask ReadEachAsync(SqlStatement statement, Action<DbDataReader> read, CancellationToken cancellation)
    {
        try
        {
            await using var context = pool.CreateDbContext();
            await using var command = context.Database.GetDbConnection().CreateCommand();
            Set(command, statement);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                read(reader);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException && StorageFailure.CauseOf(failure) is { } cause)
        {
            throw StorageFailure.Explain(cause, file.Path);
        }
    }

    private static void Set(DbCommand command, SqlStatement statement)
    {
#pragma warning disable CA2100 // The text holds names of the model and names of parameters, quoted, and no value.
        command.CommandText = statement.Text;
#pragma warning restore CA2100
        foreach (var value in statement.Values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = value.Name;
            parameter.Value = value.Value;
            command.Parameters.Add(parameter);
        }
    }
}
