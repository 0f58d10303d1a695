using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>Keys for rows that are written with them.</summary>
internal static class NextKey
{
    /// <summary>Above every key that the table has, or had.</summary>
    public static int Of(SqliteConnection connection, string table) => (int)connection.Number(
        $"SELECT 1 + max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = '{table}'), 0), coalesce((SELECT max(id) FROM {table}), 0))");
}
