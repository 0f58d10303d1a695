using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Analytics.Storage.Importing.Records;

/// <summary>A statement that runs a million times: prepared once, bound by position, without objects on the way.</summary>
internal sealed class FastStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public FastStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public void Bind(int place, long? number) => Check(number is { } known
        ? raw.sqlite3_bind_int64(_statement, place, known)
        : raw.sqlite3_bind_null(_statement, place));

    public void Bind(int place, ReadOnlySpan<byte> text) => Check(raw.sqlite3_bind_text(_statement, place, text));

    public void Bind(int place, string text)
    {
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(RecordLimits.LongestKey)];
        Bind(place, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    /// <summary>Runs it; how many rows changed.</summary>
    public int Run()
    {
        Step();
        Reset();
        return raw.sqlite3_changes(_database);
    }

    /// <summary>Whether there is a row to read.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }

        return result == raw.SQLITE_ROW;
    }

    public void Reset() => Check(raw.sqlite3_reset(_statement));

    public int Number(int column) => raw.sqlite3_column_int(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose() => _statement.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }
    }
}
