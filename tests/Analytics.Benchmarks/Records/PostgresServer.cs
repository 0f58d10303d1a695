using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Analytics.Benchmarks.Records;

/// <summary>A PostgreSQL of the benchmark's own, in a temporary folder, with a copy of the records.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string Installations = "/usr/lib/postgresql";
    private const string Settings = "-c shared_buffers=512MB -c work_mem=64MB -c max_wal_size=4GB -c listen_addresses=127.0.0.1";

    private static readonly string[] Indexes =
    [
        "CREATE UNIQUE INDEX ON donations (id)",
        "CREATE UNIQUE INDEX ON donations (number)",
        "CREATE INDEX ON donations (donor_id)",
        "CREATE INDEX ON donations (donated_on)",
        "CREATE INDEX ON donations (district_id, donated_on, volume)",
        "CREATE INDEX ON donations (institution_id)",
        "VACUUM ANALYZE donations",
        "ANALYZE",
    ];

    private readonly string _binaries;
    private readonly string _folder;

    private PostgresServer(string binaries, string folder, int port)
    {
        _binaries = binaries;
        _folder = folder;
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=benchmark;Database=postgres;Command Timeout=600";
    }

    public string ConnectionString { get; }

    /// <summary>Starts it.</summary>
    /// <exception cref="NotAnsweredException">PostgreSQL is absent or does not start.</exception>
    public static async Task<PostgresServer> StartAsync()
    {
        var installation = Directory.Exists(Installations) ? Directory.GetDirectories(Installations).Order().LastOrDefault() : null;
        var binaries = Path.Combine(installation ?? throw new NotAnsweredException("PostgreSQL is absent"), "bin");
        var folder = (await RunAsync("mktemp", "-d")).Trim();
        var port = ServerProcess.FreePort();
        var server = new PostgresServer(binaries, folder, port);
        await RunAsync(Path.Combine(binaries, "initdb"), "-D", $"{folder}/data", "-U", "benchmark", "-A", "trust", "-E", "UTF8", "--locale=C");
        await server.ControlAsync("-w", "-l", $"{folder}/log", "-o", $"-p {port} -k {folder} {Settings}", "start");
        return server;
    }

    /// <summary>Copies the tables of the server's database and indexes them as they are there.</summary>
    public async Task LoadAsync(SqliteConnection source)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        foreach (var table in CopiedTable.All)
        {
            await RunAsync(connection, table.Definition);
            await using var writer = await connection.BeginTextImportAsync($"COPY {table.Name} FROM STDIN (FORMAT csv)");
            foreach (var row in table.Read(source))
            {
                await writer.WriteAsync(table.Csv(row));
                await writer.WriteAsync('\n');
            }
        }

        foreach (var index in Indexes)
        {
            await RunAsync(connection, index);
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ControlAsync("-m", "immediate", "stop");
        await RunAsync("rm", "-rf", _folder);
    }

    private Task<string> ControlAsync(params string[] arguments) =>
        RunAsync(Path.Combine(_binaries, "pg_ctl"), ["-D", $"{_folder}/data", .. arguments]);

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    // PostgreSQL does not run as root.
    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        string[] line = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", program, .. arguments] : [program, .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, WorkingDirectory = "/tmp" };
        using var process = Process.Start(start)!;
        var output = arguments is [.., "start"] ? "" : await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new NotAnsweredException($"{program} failed with {process.ExitCode}");
    }
}
