using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>The indexes that a first import can do without: it is faster to make them when all rows are there. The numbers of donations stay unique all the while, and pseudonyms by the index of donors.</summary>
internal sealed class DonationIndexes
{
    private readonly List<(string Name, string Definition)> _dropped = [];

    /// <summary>Drops them where there are no donations yet, and so no donors.</summary>
    public static DonationIndexes Set(SqliteConnection connection)
    {
        var indexes = new DonationIndexes();
        if (connection.Number("SELECT EXISTS (SELECT 1 FROM donations) OR EXISTS (SELECT 1 FROM donor_records)") == 0)
        {
            indexes._dropped.AddRange(connection.List(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('donations', 'donor_records') AND name <> 'ix_donations_number' ORDER BY rowid",
                row => (row.GetString(0), row.GetString(1))));
            indexes._dropped.ForEach(index => connection.Run($"DROP INDEX \"{index.Name}\""));
        }

        return indexes;
    }

    public void Restore(SqliteConnection connection) => _dropped.ForEach(index => connection.Run(index.Definition));
}
