using Analytics.Storage;
using Analytics.Storage.Importing;

namespace Analytics.Server.Tests.Storage;

/// <summary>One database with the published seed, for tests that read.</summary>
public sealed class ImportedSeed : IAsyncLifetime
{
    private TemporaryDatabase _database = null!;

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seed");

    public ImportReport Report { get; private set; } = null!;

    internal TemporaryDatabase Database => _database;

    internal AnalyticsContextPool Pool => _database.Pool;

    public async Task InitializeAsync()
    {
        _database = await TemporaryDatabase.ReadyAsync();
        Report = await _database.Importer.ImportAsync(Folder);
    }

    public Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }

    internal List<string> Rows(string sql)
    {
        using var connection = _database.Connect();
        return connection.Rows(sql);
    }
}
