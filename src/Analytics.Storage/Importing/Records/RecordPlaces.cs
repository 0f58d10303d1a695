using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>The keys of districts and institutions by what a file calls them.</summary>
internal sealed record RecordPlaces(Dictionary<string, int> Districts, Dictionary<string, int> Institutions)
{
    public static RecordPlaces Read(SqliteConnection connection) => new(
        connection.Keys("SELECT code, id FROM districts ORDER BY code"),
        connection.Keys("SELECT key, id FROM institutions ORDER BY key"));
}
