using Analytics.Server.Tests.Hosting;
using Analytics.Storage;
using Analytics.Storage.Importing;
using Microsoft.Data.Sqlite;

namespace Analytics.Server.Tests.Storage;

/// <summary>A database file in a folder of its own, gone when disposed.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TemporaryDatabase()
    {
        Path = System.IO.Path.Combine(Folder, "data", "analytics.db");
        File = new DatabaseFile($"Data Source={Path};Default Timeout=1");
        Pool = new AnalyticsContextPool(File);
        Start = new DatabaseStart(File, Pool);
        Importer = new SeedImporter(File, Pool);
    }

    public string Folder => _folder.Path;

    public string Path { get; }

    public DatabaseFile File { get; }

    public AnalyticsContextPool Pool { get; }

    public DatabaseStart Start { get; }

    public SeedImporter Importer { get; }

    public static async Task<TemporaryDatabase> ReadyAsync()
    {
        var database = new TemporaryDatabase();
        await database.Start.PrepareAsync();
        return database;
    }

    public SqliteConnection Connect()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        Pool.Dispose();
        _folder.Dispose();
    }
}
