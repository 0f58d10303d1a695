using System.Diagnostics;
using System.Text.Json;
using Analytics.Benchmarks.Records;

namespace Analytics.Benchmarks.Exports;

/// <summary>DuckDB in a process of Node.js; its time is taken there.</summary>
internal sealed class DuckDbWriter : IAsyncDisposable
{
    private readonly Process _process;

    private DuckDbWriter(Process process) => _process = process;

    /// <exception cref="NotAnsweredException">Node.js or the package is absent.</exception>
    public static DuckDbWriter Start()
    {
        var start = new ProcessStartInfo("node", [DuckDbContender.Script(), ":memory:"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        return new DuckDbWriter(Process.Start(start) ?? throw new NotAnsweredException("Node.js is absent"));
    }

    /// <summary>Runs a statement; the seconds that it took.</summary>
    public async Task<double> RunAsync(string sql)
    {
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { sql }));
        var line = await _process.StandardOutput.ReadLineAsync() ?? throw new NotAnsweredException($"DuckDB ended at '{sql}'");
        using var answer = JsonDocument.Parse(line);
        return answer.RootElement.GetProperty("milliseconds").GetDouble() / 1000;
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
