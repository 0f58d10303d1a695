using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Engines.Sql;

/// <summary>Tells whether any process has changed the database since it was last asked, without reading a table. Safe for any number of threads.</summary>
internal sealed class ChangeCounter(DatabaseFile file) : IDisposable
{
    private readonly Lock _gate = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _command;
    private long _opened;

    /// <summary>Another pair whenever the database has been changed.</summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public (long Opened, long Changes) Read()
    {
        lock (_gate)
        {
            try
            {
                _command ??= Open();
                return (_opened, (long)_command.ExecuteScalar()!);
            }
            catch (SqliteException failure)
            {
                Close();
                throw StorageFailure.Explain(failure, file.Path);
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            Close();
        }
    }

    private SqliteCommand Open()
    {
        _connection = file.Open();
        _opened++;
        var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return command;
    }

    private void Close()
    {
        _command?.Dispose();
        _command = null;
        _connection?.Dispose();
        _connection = null;
    }
}
