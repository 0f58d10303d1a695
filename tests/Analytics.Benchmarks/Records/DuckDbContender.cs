using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Analytics.Benchmarks.Records;

/// <summary>DuckDB in a process of Node.js, with a copy of the records; its time is taken there.</summary>
internal sealed class DuckDbContender : Contender
{
    private readonly Process _process;

    private DuckDbContender(Process process)
        : base("DuckDB") => _process = process;

    /// <summary>The script that runs it.</summary>
    /// <exception cref="NotAnsweredException">The package is absent.</exception>
    public static string Script()
    {
        var script = Path.Combine(RepositoryRoot(), "tests", "Analytics.Benchmarks", "duckdb", "duckdb.mjs");
        return Directory.Exists(Path.Combine(Path.GetDirectoryName(script)!, "node_modules"))
            ? script
            : throw new NotAnsweredException("`npm ci` has not run in tests/Analytics.Benchmarks/duckdb");
    }

    /// <summary>Starts it and copies the tables of the server's database.</summary>
    /// <exception cref="NotAnsweredException">Node.js or the package is absent.</exception>
    public static async Task<DuckDbContender> StartAsync(SqliteConnection source, string folder)
    {
        var start = new ProcessStartInfo("node", [Script(), Path.Combine(folder, "records.duckdb")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var contender = new DuckDbContender(Process.Start(start) ?? throw new NotAnsweredException("Node.js is absent"));
        foreach (var table in CopiedTable.All)
        {
            await contender.LoadAsync(table, source, Path.Combine(folder, $"{table.Name}.csv"));
        }

        await contender.SendAsync(new { sql = "CREATE UNIQUE INDEX donations_number ON donations (number)" });
        return contender;
    }

    public override async Task<TimedRows> AskAsync(RecordQuestion question)
    {
        using var answer = await SendAsync(new { sql = SqlOf(question) });
        var rows = answer.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(CellOf).ToArray());
        return new TimedRows(TimeSpan.FromMilliseconds(answer.RootElement.GetProperty("milliseconds").GetDouble()), [.. rows]);
    }

    public override async Task<double> AnswersPerSecondAsync(RecordQuestion question, int connections, TimeSpan duration)
    {
        using var answer = await SendAsync(new { sql = SqlOf(question), connections, seconds = duration.TotalSeconds });
        return answer.RootElement.GetProperty("perSecond").GetDouble();
    }

    public override async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task LoadAsync(CopiedTable table, SqliteConnection source, string file)
    {
        await File.WriteAllLinesAsync(file, table.Read(source).Select(table.Csv));
        await SendAsync(new { sql = table.Definition });
        await SendAsync(new { sql = $"COPY {table.Name} FROM '{file}' (FORMAT csv, HEADER false)" });
        File.Delete(file);
    }

    private async Task<JsonDocument> SendAsync(object request)
    {
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request));
        await _process.StandardInput.FlushAsync();
        return JsonDocument.Parse(await _process.StandardOutput.ReadLineAsync() ?? throw new NotAnsweredException("DuckDB ended"));
    }

    private static string SqlOf(RecordQuestion question) => SqlDialectOfYear.For(question, SqlDialectOfYear.DuckDb);

    private static string CellOf(JsonElement cell) => cell.ValueKind == JsonValueKind.Number
        ? cell.GetDouble().ToString(CultureInfo.InvariantCulture)
        : cell.GetString() ?? "";

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Analytics.sln")))
        {
            folder = folder.Parent ?? throw new NotAnsweredException("the benchmark does not run from within the repository");
        }

        return folder.FullName;
    }
}
