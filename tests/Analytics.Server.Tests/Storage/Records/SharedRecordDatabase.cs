namespace Analytics.Server.Tests.Storage.Records;

/// <summary>One database for all tests of a class whose imports are refused.</summary>
public sealed class SharedRecordDatabase : IAsyncLifetime
{
    internal RecordDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await RecordDatabase.ReadyAsync();

    public Task DisposeAsync()
    {
        Database.Dispose();
        return Task.CompletedTask;
    }
}
