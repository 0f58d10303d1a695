using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Analytics.Benchmarks.Bare;

/// <summary>An open connection with its prepared commands, and the buffer that an answer is written into.</summary>
internal sealed class BareSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<(string Text, int Keys), SqliteCommand> _commands = [];
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    public BareSession(string connectionString)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        _connection.Open();
        using var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";
        command.ExecuteNonQuery();
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    public Utf8JsonWriter Json { get; }

    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    /// <summary>The empty buffer.</summary>
    public ArrayBufferWriter<byte> Begin()
    {
        _buffer.ResetWrittenCount();
        Json.Reset();
        return _buffer;
    }

    /// <summary>The prepared command; <paramref name="text"/> ends where the list of its parameters is to follow.</summary>
    public SqliteCommand Command(string text, int keys)
    {
        if (!_commands.TryGetValue((text, keys), out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = keys == 0 ? text : $"{text} ({string.Join(", ", Enumerable.Range(0, keys).Select(key => $"@k{key}"))})";
            for (var key = 0; key < keys; key++)
            {
                command.Parameters.Add($"@k{key}", SqliteType.Integer);
            }

            command.Prepare();
            _commands.Add((text, keys), command);
        }

        return command;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        Json.Dispose();
        _connection.Dispose();
    }
}
