using System.Globalization;
using Analytics.Server.Tests.Hosting;
using Analytics.Storage.Importing.Records;
using Microsoft.Data.Sqlite;

namespace Analytics.Server.Tests.Storage.Records;

/// <summary>An import whose process is killed, at moments that differ from run to run. ANALYTICS_KILLS says how often; 3 where it is not set.</summary>
public sealed class KillTests
{
    private const int Rows = 40_000;

    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("ANALYTICS_KILLS"), CultureInfo.InvariantCulture, out var given) ? given : 3;

    [Fact]
    public async Task Import_Should_BeDoneOrUndoneAndGoAgain_When_ItsProcessIsKilled()
    {
        using var database = await RecordDatabase.ReadyAsync();
        using var seed = new TinySeed();
        var file = Path.Combine(database.Database.Folder, "many.csv");
        await File.WriteAllTextAsync(file, RecordCsv.File([.. RecordCsv.Rows(Rows)]));
        var hash = await HashAsync(database, file);
        for (var kill = 0; kill < Kills; kill++)
        {
            await KillOneAsync(database.Database, "import", "donations", file, "--database", database.Database.Path, "--seed", seed.Folder);

            Assert.Equal(["ok"], database.Rows("PRAGMA integrity_check"));
            var found = database.Rows("SELECT count(*) FROM donations").Single();
            Assert.Contains(found, new[] { "0", $"{Rows}" });
            Assert.Equal(found, database.Rows("SELECT coalesce(sum(rows), 0) FROM donation_batches WHERE undone_at IS NULL").Single());
            Assert.Equal(found, database.Rows("SELECT count(*) FROM donor_records").Single());
            Assert.Equal((hash, $"{Rows}"), (await HashAsync(database, file), $"{Rows}"));
        }
    }

    /// <summary>Waits until the process writes, and then for a part of the time that the import takes.</summary>
    private static async Task KillOneAsync(TemporaryDatabase database, params string[] arguments)
    {
        using var process = ServerProgram.Start(database.Folder, [], arguments);
        using var connection = database.Connect();
        connection.DefaultTimeout = 0;
        while (!process.HasExited && !IsWritten(connection))
        {
            await Task.Delay(5);
        }

        await Task.Delay(Random.Shared.Next(2000));
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    private static bool IsWritten(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandTimeout = 1;
        command.CommandText = "BEGIN IMMEDIATE; ROLLBACK;";
        try
        {
            command.ExecuteNonQuery();
            return false;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode == 5)
        {
            return true;
        }
    }

    /// <summary>Imports, unless that was done already, and takes it back.</summary>
    private static async Task<string?> HashAsync(RecordDatabase database, string file)
    {
        await using var content = File.OpenRead(file);
        var report = await database.Importer.ImportAsync(new RecordRequest { Content = content, Name = "many.csv" });
        Assert.Equal([$"{Rows}"], database.Rows("SELECT count(*) FROM donations"));
        Assert.Null(await database.Importer.UndoAsync(report.BatchId!.Value));
        return report.ContentHash;
    }
}
