using System.Text;
using Analytics.Storage.Importing.Records;
using Microsoft.Data.Sqlite;

namespace Analytics.Server.Tests.Storage.Records;

/// <summary>A database with the tiny seed, to import donation records into.</summary>
internal sealed class RecordDatabase : IDisposable
{
    private RecordDatabase(TemporaryDatabase database)
    {
        Database = database;
        Importer = new DonationImporter(database.File, database.Pool);
    }

    public TemporaryDatabase Database { get; }

    public DonationImporter Importer { get; }

    public string RejectsPath => Path.Combine(Database.Folder, "rejects.csv");

    public static async Task<RecordDatabase> ReadyAsync()
    {
        using var seed = new TinySeed();
        var database = await TemporaryDatabase.ReadyAsync();
        Assert.True((await database.Importer.ImportAsync(seed.Folder)).Imported);
        return new RecordDatabase(database);
    }

    public Task<RecordReport> ImportAsync(string text, Func<RecordRequest, RecordRequest>? change = null) =>
        ImportAsync(new UTF8Encoding(false).GetBytes(text), change);

    public async Task<RecordReport> ImportAsync(byte[] content, Func<RecordRequest, RecordRequest>? change = null)
    {
        using var stream = new MemoryStream(content);
        var request = new RecordRequest { Content = stream, Name = "records.csv", FileName = "records.csv", RejectsPath = RejectsPath };
        return await Importer.ImportAsync(change?.Invoke(request) ?? request);
    }

    public List<string> Rows(string sql)
    {
        using var connection = Database.Connect();
        return connection.Rows(sql);
    }

    /// <summary>Every row of every table but the counters of keys and, where so asked, the list of batches; and every definition.</summary>
    public List<string> Dump(bool withBatches = true)
    {
        using SqliteConnection connection = Database.Connect();
        var tables = connection.Rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_sequence' ORDER BY name");
        return
        [
            .. connection.Rows("SELECT type, name, sql FROM sqlite_schema ORDER BY name"),
            .. tables.Where(table => withBatches || table != "donation_batches").SelectMany(table => connection.Rows($"SELECT '{table}', * FROM {table} ORDER BY 2")),
        ];
    }

    public void Dispose() => Database.Dispose();
}
