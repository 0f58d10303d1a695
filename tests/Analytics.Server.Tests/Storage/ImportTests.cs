using System.Security.Cryptography;
using System.Text;
using Analytics.Storage;
using Analytics.Storage.Importing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Tests.Storage;

public sealed class ImportTests
{
    [Fact]
    public async Task Import_Should_ChangeNothing_When_TheContentIsTheSame()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        Assert.True((await database.Importer.ImportAsync(seed.Folder)).Imported);
        var before = Dump(database);
        var again = await database.Importer.ImportAsync(seed.Folder);
        Assert.False(again.Imported);
        Assert.True(again.AlreadyImported);
        Assert.Equal(before, Dump(database));
    }

    [Fact]
    public async Task Import_Should_ReplaceTheOldData_When_TheContentChanged()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        seed.Set("donors.csv", 2, "name", "徐君");
        seed.Append("donors.csv", "lai-shuimu,赖水木,,page");
        var report = await database.Importer.ImportAsync(seed.Folder);
        Assert.True(report.Imported);
        using var connection = database.Connect();
        Assert.Equal(["1|徐君", "2|赖水木"], connection.Rows("SELECT id, name FROM donors ORDER BY id"));
        Assert.Equal(["6"], connection.Rows("SELECT count(*) FROM statements"));
        Assert.Equal(["2"], connection.Rows("SELECT DISTINCT batch_id FROM statements"));
        Assert.Equal(["1|16", "2|17"], connection.Rows("SELECT id, rows FROM import_batches"));
    }

    /// <summary>The hash as a version with the first rules wrote it: over "1", then name, length and bytes of each file.</summary>
    [Fact]
    public async Task Import_Should_DeriveAnew_When_TheRulesChangedAndTheContentDidNot()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData("1"u8);
        foreach (var file in SeedFiles.All)
        {
            var content = await File.ReadAllBytesAsync(Path.Combine(seed.Folder, file.Name));
            hash.AppendData([.. Encoding.UTF8.GetBytes(file.Name), .. BitConverter.GetBytes(content.LongLength), .. content]);
        }

        using var connection = database.Connect();
        connection.Execute($"UPDATE import_batches SET content_hash = '{Convert.ToHexStringLower(hash.GetHashAndReset())}'");
        connection.Execute("DELETE FROM observation_origins");

        Assert.True((await database.Importer.ImportAsync(seed.Folder)).Imported);
        Assert.Equal(["2"], connection.Rows("SELECT count(*) FROM observation_origins"));
    }

    [Fact]
    public async Task Import_Should_BringBackTheOldData_When_TheOldContentReturns()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        seed.Set("donors.csv", 2, "name", "徐君");
        await database.Importer.ImportAsync(seed.Folder);
        seed.Write("donors.csv", TinySeed.TextOf("donors.csv"));
        Assert.True((await database.Importer.ImportAsync(seed.Folder)).Imported);
        using var connection = database.Connect();
        Assert.Equal(["徐学君"], connection.Rows("SELECT name FROM donors"));
    }

    [Fact]
    public async Task Import_Should_LeaveTheOldDataUntouched_When_ARowIsWrong()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        var before = Dump(database);
        seed.Append("donors.csv", "lai-shuimu,赖水木,,pag");
        var report = await database.Importer.ImportAsync(seed.Folder);
        Assert.Single(report.Faults);
        Assert.False(report.Imported);
        Assert.Equal(before, Dump(database));
    }

    [Fact]
    public async Task Import_Should_LeaveTheOldDataUntouched_When_WritingFails()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        using (var connection = database.Connect())
        {
            connection.Execute("CREATE TRIGGER stop BEFORE INSERT ON populations BEGIN SELECT RAISE(ABORT, 'stopped'); END");
        }

        var before = Dump(database);
        seed.Set("donors.csv", 2, "name", "徐君");
        await Assert.ThrowsAsync<StorageException>(() => database.Importer.ImportAsync(seed.Folder));
        Assert.Equal(before, Dump(database));
    }

    [Fact]
    public async Task Import_Should_LeaveTheOldDataUntouched_When_Cancelled()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        var before = Dump(database);
        seed.Set("donors.csv", 2, "name", "徐君");
        using var source = new CancellationTokenSource();
        var atDatabase = new Recorder(step => { if (step.Step == "database") { source.Cancel(); } });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Importer.ImportAsync(seed.Folder, atDatabase, source.Token));
        Assert.Equal(before, Dump(database));
    }

    [Fact]
    public async Task Import_Should_SayItIsLocked_When_AnotherConnectionWrites()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        using var other = database.Connect();
        other.Execute("BEGIN IMMEDIATE");
        var failure = await Assert.ThrowsAsync<StorageException>(() => database.Importer.ImportAsync(seed.Folder));
        Assert.Equal($"The database '{database.Path}' is locked by another process; stop that process or name another file.", failure.Message);
    }

    [Fact]
    public async Task Import_Should_ReportEachStepOnce()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        var steps = new List<ImportProgress>();
        await database.Importer.ImportAsync(seed.Folder, new Recorder(steps.Add));
        Assert.Equal(
            ["sources.csv", "cities.csv", "districts.csv", "institutions.csv", "donors.csv", "statements.csv", "awards.csv", "populations.csv", "observations", "database", "done"],
            steps.Select(step => step.Step));
        Assert.Equal(Enumerable.Range(0, 11), steps.Select(step => step.Done));
        Assert.All(steps, step => Assert.Equal(10, step.Total));
    }

    [Fact]
    public async Task Import_Should_HappenOnce_When_TwoStartTogether()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        var reports = await Task.WhenAll(
            Task.Run(() => database.Importer.ImportAsync(seed.Folder)),
            Task.Run(() => database.Importer.ImportAsync(seed.Folder)));
        Assert.Equal(1, reports.Count(report => report.Imported));
        Assert.Equal(1, reports.Count(report => report.AlreadyImported));
    }

    [Fact]
    public async Task Batch_Should_CarryHashAndTimeInUtc()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        await using var context = database.Pool.CreateDbContext();
        var batch = await context.ImportBatches.SingleAsync();
        Assert.Matches("^[0-9a-f]{64}$", batch.ContentHash);
        Assert.Equal(DateTimeKind.Utc, batch.ImportedAt.Kind);
    }

    private static List<string> Dump(TemporaryDatabase database)
    {
        using SqliteConnection connection = database.Connect();
        var tables = connection.Rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        return [.. tables.SelectMany(table => connection.Rows($"SELECT '{table}', * FROM {table}"))];
    }

    private sealed class Recorder(Action<ImportProgress> onStep) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => onStep(value);
    }
}
