using System.Data;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Analytics.Storage;

/// <summary>A command that reads by a kept statement of its connection, and goes back to the connection when it is disposed.</summary>
internal sealed class PreparedCommand : SqliteCommand
{
    private readonly PreparedConnection _connection;
    private SqliteCommand? _statement;
    private SqliteDataReader? _reader;

    public PreparedCommand(PreparedConnection connection)
    {
        _connection = connection;
        Connection = connection;
    }

    /// <summary>Somebody holds it; disposing it twice must not give it to two.</summary>
    public bool IsRented { get; set; }

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
    {
        Release();
        var statement = _connection.Take(CommandText);
        try
        {
            statement.Transaction = Transaction;
            statement.CommandTimeout = CommandTimeout;
            foreach (SqliteParameter parameter in Parameters)
            {
                statement.Parameters.Add(parameter);
            }

            _reader = statement.ExecuteReader(behavior);
            _statement = statement;
            return _reader;
        }
        catch
        {
            statement.Dispose();
            throw;
        }
    }

    /// <summary>Reads at once, and interrupts a statement that is still at its first row when it is cancelled.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before the first row.</exception>
    public override Task<SqliteDataReader> ExecuteReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var interruption = cancellationToken.UnsafeRegister(
            static connection => raw.sqlite3_interrupt(((SqliteConnection)connection!).Handle), _connection);
        try
        {
            return Task.FromResult(ExecuteReader(behavior));
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException("The statement was interrupted.", failure, cancellationToken);
        }
    }

    [SuppressMessage("Usage", "CA2215", Justification = "The command lives on and serves again.")]
    protected override void Dispose(bool disposing)
    {
        if (disposing && IsRented)
        {
            IsRented = false;
            Release();
            Parameters.Clear();
            Transaction = null;
            _connection.Keep(this);
        }
    }

    private void Release()
    {
        if (_statement is { } statement)
        {
            _statement = null;
            _reader!.Dispose();
            _connection.Keep(statement);
        }
    }
}
