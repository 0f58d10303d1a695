using System.Globalization;
using Analytics.Storage.Generating;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Analytics.Benchmarks.Records;

/// <summary><c>records [--rows N]</c>: generates donation records and compares the server with SQL by hand on three databases.</summary>
internal static class RecordsProgram
{
    // As much memory as PostgreSQL is given; its usual 2 MB would have it read from the disk.
    private const string SqliteMemory = "PRAGMA cache_size = -524288; PRAGMA mmap_size = 4294967296; PRAGMA temp_store = MEMORY;";

    public static async Task RunAsync(string[] arguments)
    {
        var rows = arguments is ["--rows", var given] ? given : GeneratorOptions.CalibratedRows.ToString(CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("analytics-records");
        var contenders = new List<Contender>();
        try
        {
            var database = Path.Combine(folder.FullName, "analytics.db");
            await FillAsync(database, folder.FullName, rows);
            await StartAsync(contenders, database, folder.FullName);
            await new RecordsBenchmark(contenders).RunAsync();
        }
        finally
        {
            foreach (var contender in contenders)
            {
                await contender.DisposeAsync();
            }

            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task FillAsync(string database, string folder, string rows)
    {
        var file = Path.Combine(folder, "donations.csv");
        await ServerCommand.RunAsync("generate", "donations", "--rows", rows, "--out", file);
        await ServerCommand.RunAsync("import", "donations", file, "--database", database);
        File.Delete(file);
        Console.WriteLine();
    }

    private static async Task StartAsync(List<Contender> contenders, string database, string folder)
    {
        contenders.Add(new GraphContender(await ServerProcess.StartAsync(ServerCommand.Assembly, GraphContender.Arguments, database)));
        contenders.Add(new DatabaseContender("SQLite", SqlDialectOfYear.Sqlite, () => new SqliteConnection(Text(database)), SqliteMemory));
        await using var source = Open(database);
        await AddAsync(contenders, "PostgreSQL", () => PostgresAsync(source));
        await AddAsync(contenders, "DuckDB", async () => await DuckDbContender.StartAsync(source, folder));
    }

    private static async Task AddAsync(List<Contender> contenders, string name, Func<Task<Contender>> start)
    {
        try
        {
            contenders.Add(await start());
        }
        catch (NotAnsweredException fault)
        {
            Console.WriteLine($"{name} is left out: {fault.Message}.");
        }
    }

    private static async Task<Contender> PostgresAsync(SqliteConnection source)
    {
        var server = await PostgresServer.StartAsync();
        await server.LoadAsync(source);
        return new DatabaseContender("PostgreSQL", SqlDialectOfYear.Postgres, () => new NpgsqlConnection(server.ConnectionString), server: server);
    }

    private static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection(Text(database));
        connection.Open();
        return connection;
    }

    private static string Text(string database) => new SqliteConnectionStringBuilder { DataSource = database }.ToString();
}
