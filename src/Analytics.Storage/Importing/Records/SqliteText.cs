using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>Statements that run once, with parameters by name.</summary>
internal static class SqliteText
{
    public static int Run(this SqliteConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The only number of the only row.</summary>
    public static long Number(this SqliteConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = Command(connection, sql, values);
        return (long)command.ExecuteScalar()!;
    }

    public static List<T> List<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] values)
    {
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>A text column and a key.</summary>
    public static Dictionary<string, int> Keys(this SqliteConnection connection, string sql) =>
        connection.List(sql, row => (row.GetString(0), row.GetInt32(1))).ToDictionary(pair => pair.Item1, pair => pair.Item2);

    private static SqliteCommand Command(SqliteConnection connection, string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The callers' texts are constants, or definitions that the database itself holds.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = connection.DefaultTimeout;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
