using System.Diagnostics;
using System.Text.Json;
using Analytics.GraphQL.Tests.Oracle;

namespace Analytics.Server.Tests.Exports;

/// <summary>Readers of Parquet files that are not ours, each a process of Node.js.</summary>
internal static class FileReaders
{
    private static readonly string Folder = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Why they cannot run; null when they can.</summary>
    public static string? Absence { get; } =
        OracleFolder.Node is null ? "Node.js is absent."
        : !Directory.Exists(Path.Combine(Folder, "node_modules", "hyparquet")) ? "The readers' npm packages are absent: run tests/run."
        : null;

    /// <summary>The rows of a statement, values joined by bars, null as a hyphen.</summary>
    public static IReadOnlyList<string> DuckDb(string sql)
    {
        using var rows = Run("duckdb.mjs", sql);
        return [.. rows.RootElement.EnumerateArray().Select(Joined)];
    }

    /// <summary>What hyparquet reads of a file.</summary>
    public static JsonDocument Hyparquet(string file, string mode = "rows") => Run("hyparquet.mjs", file, mode);

    /// <summary>Values joined by bars, null as a hyphen.</summary>
    public static string Joined(JsonElement row) =>
        string.Join('|', row.EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? "-" : value.ToString()));

    private static JsonDocument Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(OracleFolder.Node!, [Path.Combine(Folder, script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return JsonDocument.Parse(output);
    }

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            foreach (var place in new[] { Path.Combine("Exports", "readers"), Path.Combine("Analytics.Server.Tests", "Exports", "readers") })
            {
                var candidate = Path.Combine(folder.FullName, place);
                if (File.Exists(Path.Combine(candidate, "hyparquet.mjs")))
                {
                    return candidate;
                }
            }
        }

        throw new DirectoryNotFoundException("The folder Exports/readers is not above the test assembly.");
    }
}
