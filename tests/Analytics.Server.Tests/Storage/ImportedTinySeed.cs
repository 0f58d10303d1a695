using Microsoft.Data.Sqlite;

namespace Analytics.Server.Tests.Storage;

/// <summary>One database with the tiny seed.</summary>
public sealed class ImportedTinySeed : IAsyncLifetime
{
    private TemporaryDatabase _database = null!;

    public async Task InitializeAsync()
    {
        using var seed = new TinySeed();
        _database = await TemporaryDatabase.ReadyAsync();
        await _database.Importer.ImportAsync(seed.Folder);
    }

    public Task DisposeAsync()
    {
        _database.Dispose();
        return Task.CompletedTask;
    }

    internal SqliteConnection Connect() => _database.Connect();
}
