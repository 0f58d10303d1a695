using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>The indexes that only speed up reading: for a table without rows it is faster to make them when all rows are there.</summary>
internal sealed class DonationIndexes
{
    private readonly List<(string Name, string Definition)> _dropped = [];

    /// <summary>Drops them where there are no donations yet.</summary>
    public static DonationIndexes Set(SqliteConnection connection)
    {
        var indexes = new DonationIndexes();
        if (connection.Number("SELECT EXISTS (SELECT 1 FROM donations)") == 0)
        {
            indexes._dropped.AddRange(connection.List(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'donations' AND sql NOT LIKE 'CREATE UNIQUE%' ORDER BY rowid",
                row => (row.GetString(0), row.GetString(1))));
            indexes._dropped.ForEach(index => connection.Run($"DROP INDEX \"{index.Name}\""));
        }

        return indexes;
    }

    public void Restore(SqliteConnection connection) => _dropped.ForEach(index => connection.Run(index.Definition));
}
