namespace Analytics.Server.Tests.Storage;

/// <summary>One prepared database for all tests of a class.</summary>
public sealed class ReadyDatabase : IAsyncLifetime
{
    internal TemporaryDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await TemporaryDatabase.ReadyAsync();

    public Task DisposeAsync()
    {
        Database.Dispose();
        return Task.CompletedTask;
    }
}
