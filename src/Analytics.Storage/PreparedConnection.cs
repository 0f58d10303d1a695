using Microsoft.Data.Sqlite;

namespace Analytics.Storage;

/// <summary>A connection that keeps its statements prepared from one reading to the next. For one thread at a time.</summary>
internal sealed class PreparedConnection(string connectionString) : SqliteConnection(connectionString)
{
    private const int MostKept = 128;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private readonly Stack<PreparedCommand> _idle = [];

    /// <summary>A command of this connection; disposing it leaves its statement prepared.</summary>
    public override SqliteCommand CreateCommand()
    {
        var command = _idle.TryPop(out var idle) ? idle : new PreparedCommand(this);
        command.IsRented = true;
        command.CommandTimeout = DefaultTimeout;
        command.Transaction = Transaction;
        return command;
    }

    /// <summary>Takes the statement of a text, prepared if it ran before.</summary>
    internal SqliteCommand Take(string text) =>
        _prepared.Remove(text, out var known) ? known : new SqliteCommand(text, this);

    /// <summary>Keeps a statement that ended well for the next one who takes it.</summary>
    internal void Keep(SqliteCommand statement)
    {
        statement.Parameters.Clear();
        statement.Transaction = null;
        if (_prepared.Count >= MostKept || !_prepared.TryAdd(statement.CommandText, statement))
        {
            statement.Dispose();
        }
    }

    internal void Keep(PreparedCommand command) => _idle.Push(command);
}
