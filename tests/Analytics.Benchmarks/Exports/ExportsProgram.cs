using System.Globalization;
using Analytics.Benchmarks.Records;
using Analytics.Server.Exports;
using Analytics.Storage.Generating;
using Microsoft.Data.Sqlite;

namespace Analytics.Benchmarks.Exports;

/// <summary><c>exports [--database FILE]</c>: pulls all donation records as files over HTTP, writes them from memory, and has DuckDB write the same.</summary>
internal static class ExportsProgram
{
    private const string Key = "custodian-key-of-the-benchmark";

    public static async Task RunAsync(string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("analytics-exports-benchmark");
        try
        {
            var database = arguments is ["--database", var given] ? given : await FillAsync(folder.FullName);
            Console.WriteLine("| file | made by | rows/s | s | bytes | peak memory, MB | before |\n|---|---|---|---|---|---|---|");
            await PullAsync(database, folder.FullName);
            await WriteAsync(database, folder.FullName);
            await DuckDbAsync(folder.FullName);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> FillAsync(string folder)
    {
        var (file, database) = (Path.Combine(folder, "donations.csv"), Path.Combine(folder, "analytics.db"));
        var rows = GeneratorOptions.CalibratedRows.ToString(CultureInfo.InvariantCulture);
        await ServerCommand.RunAsync("generate", "donations", "--rows", rows, "--out", file);
        await ServerCommand.RunAsync("import", "donations", file, "--database", database);
        return database;
    }

    // A server of its own for each file, so that the peak is that of the file.
    private static async Task PullAsync(string database, string folder)
    {
        foreach (var format in ExportFormat.All.Where(format => format.Name != "xlsx"))
        {
            await using var server = await ServerProcess.StartAsync(ServerCommand.Assembly, [$"--Roles:custodian={Key}"], database);
            var before = server.PeakMemory;
            var path = Path.Combine(folder, $"pulled.{format.Name}");
            var pulled = await FilePull.RunAsync(server.Port, $"/exports/Donations.{format.Name}", Key, path);
            Print(format.Name, "this server, over HTTP", pulled.Seconds, new FileInfo(path).Length, server.PeakMemory, before);
        }
    }

    private static async Task WriteAsync(string database, string folder)
    {
        var rows = await HeldRecords.ReadAsync(database);
        foreach (var format in ExportFormat.All.Where(format => format.Name is "csv" or "parquet"))
        {
            var path = Path.Combine(folder, $"written.{format.Name}");
            var seconds = await rows.WriteAsync(format, path);
            Print(format.Name, "this writer, from rows in memory", seconds, new FileInfo(path).Length, null, null);
        }
    }

    private static async Task DuckDbAsync(string folder)
    {
        await using var duck = DuckDbWriter.Start();
        await duck.RunAsync($"CREATE TABLE donations AS SELECT * FROM '{Path.Combine(folder, "pulled.parquet")}'");
        foreach (var (name, options) in new[] { ("csv", "FORMAT csv"), ("parquet", "FORMAT parquet, COMPRESSION snappy"), ("parquet", "FORMAT parquet, COMPRESSION gzip") })
        {
            var path = Path.Combine(folder, $"duck.{name}");
            var seconds = await duck.RunAsync($"COPY donations TO '{path}' ({options})");
            Print(name, $"DuckDB, from a table in memory, {options}", seconds, new FileInfo(path).Length, null, null);
        }
    }

    private static void Print(string format, string by, double seconds, long bytes, long? peak, long? before) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {format} | {by} | {GeneratorOptions.CalibratedRows / seconds:N0} | {seconds:0.00} | {bytes:N0} | {peak >> 20} | {before >> 20} |"));
}
