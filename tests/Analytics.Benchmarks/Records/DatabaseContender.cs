using System.Data.Common;
using System.Diagnostics;
using System.Globalization;

namespace Analytics.Benchmarks.Records;

/// <summary>A database, asked in this process by prepared SQL.</summary>
/// <param name="name">Its name.</param>
/// <param name="yearOfDonation">How it says the year of a donation.</param>
/// <param name="create">Makes a connection, not yet open.</param>
/// <param name="setUp">What each connection runs first; nothing where empty.</param>
/// <param name="server">What ends with it; null where nothing does.</param>
internal sealed class DatabaseContender(
    string name, string yearOfDonation, Func<DbConnection> create, string setUp = "", IAsyncDisposable? server = null) : Contender(name)
{
    private readonly Dictionary<RecordQuestion, DbCommand> _commands = [];
    private DbConnection? _connection;

    public override async Task<TimedRows> AskAsync(RecordQuestion question)
    {
        _connection ??= await OpenAsync();
        if (!_commands.TryGetValue(question, out var command))
        {
            _commands.Add(question, command = await PrepareAsync(_connection, question));
        }

        var start = Stopwatch.GetTimestamp();
        var rows = await ReadAsync(command);
        return new TimedRows(Stopwatch.GetElapsedTime(start), rows);
    }

    public override async Task<double> AnswersPerSecondAsync(RecordQuestion question, int connections, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(
            Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskRepeatedlyAsync(question, watch, duration))));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
        {
            await command.DisposeAsync();
        }

        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }

        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    private async Task<int> AskRepeatedlyAsync(RecordQuestion question, Stopwatch watch, TimeSpan duration)
    {
        await using var connection = await OpenAsync();
        await using var command = await PrepareAsync(connection, question);
        var count = 0;
        for (; watch.Elapsed < duration; count++)
        {
            await ReadAsync(command);
        }

        return count;
    }

    private async Task<DbConnection> OpenAsync()
    {
        var connection = create();
        await connection.OpenAsync();
        if (setUp.Length > 0)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = setUp;
            await command.ExecuteNonQueryAsync();
        }

        return connection;
    }

    private async Task<DbCommand> PrepareAsync(DbConnection connection, RecordQuestion question)
    {
        var command = connection.CreateCommand();
        command.CommandText = SqlDialectOfYear.For(question, yearOfDonation);
        command.CommandTimeout = 600;
        await command.PrepareAsync();
        return command;
    }

    private static async Task<List<string[]>> ReadAsync(DbCommand command)
    {
        var rows = new List<string[]>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var cells = new string[reader.FieldCount];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = reader.IsDBNull(column) ? "" : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!;
            }

            rows.Add(cells);
        }

        return rows;
    }
}
