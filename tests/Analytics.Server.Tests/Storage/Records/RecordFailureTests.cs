using Analytics.Storage;
using Analytics.Storage.Importing;
using Analytics.Storage.Importing.Records;

namespace Analytics.Server.Tests.Storage.Records;

/// <summary>What happens where the database or the disk does not go along.</summary>
public sealed class RecordFailureTests
{
    [Fact]
    public async Task Import_Should_SayItIsLocked_When_AnotherConnectionWrites()
    {
        using var database = await RecordDatabase.ReadyAsync();
        using var other = database.Database.Connect();
        other.Execute("BEGIN IMMEDIATE");
        var failure = await Assert.ThrowsAsync<StorageException>(() => database.ImportAsync(RecordCsv.File(RecordCsv.Row())));
        Assert.Equal($"The database '{database.Database.Path}' is locked by another process; stop that process or name another file.", failure.Message);
    }

    [Fact]
    public async Task Import_Should_SayItCannotWrite_When_TheDatabaseIsReadOnly()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var file = new DatabaseFile($"Data Source={database.Database.Path};Mode=ReadOnly");
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(RecordCsv.File(RecordCsv.Row())));
        var importer = new DonationImporter(file, database.Database.Pool);
        var failure = await Assert.ThrowsAsync<StorageException>(() => importer.ImportAsync(new RecordRequest { Content = content, Name = "r.csv" }));
        Assert.Equal($"The database '{database.Database.Path}' cannot be written to; check the permissions of the file and of its folder.", failure.Message);
    }

    [Fact]
    public async Task Import_Should_ChangeNothing_When_TheRejectsCannotBeWritten()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var before = database.Dump();
        var failure = await Assert.ThrowsAsync<ImportFileException>(() => database.ImportAsync(
            RecordCsv.File(RecordCsv.Row(), "bad"), request => request with { SkipRejected = true, RejectsPath = "/nowhere/rejects.csv" }));
        Assert.StartsWith("The file '/nowhere/rejects.csv' for rejected rows cannot be written: ", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, database.Dump());
    }

    [Fact]
    public async Task Import_Should_ChangeNothing_When_Cancelled()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var before = database.Dump();
        using var source = new CancellationTokenSource();
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(RecordCsv.File([.. RecordCsv.Rows(10_000)])));
        var request = new RecordRequest { Content = content, Name = "r.csv" };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Importer.ImportAsync(request, new Cancelling(source), source.Token));
        Assert.Equal(before, database.Dump());
    }

    /// <summary>Needs the right to mount a file system of 3 MB.</summary>
    [SkippableFact]
    public async Task Import_Should_SayTheDiskIsFull_When_ItIs()
    {
        using var disk = SmallDisk.TryMount("3m");
        Skip.If(disk is null, "no file system can be mounted here");
        using var seed = new TinySeed();
        var path = Path.Combine(disk.Path, "small.db");
        var file = new DatabaseFile($"Data Source={path}");
        using var pool = new AnalyticsContextPool(file);
        await new DatabaseStart(file, pool).PrepareAsync();
        await new SeedImporter(file, pool).ImportAsync(seed.Folder);
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(RecordCsv.File([.. RecordCsv.Rows(30_000)])));

        var failure = await Assert.ThrowsAsync<StorageException>(() => new DonationImporter(file, pool).ImportAsync(new RecordRequest { Content = content, Name = "r.csv" }));

        Assert.Equal($"The database '{path}' cannot grow; the disk is full.", failure.Message);
        await using var context = pool.CreateDbContext();
        Assert.Empty(context.Donations);
        Assert.Empty(context.DonorRecords);
        Assert.NotEmpty(context.Statements);
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<RecordProgress>
    {
        public void Report(RecordProgress value) => source.Cancel();
    }
}
