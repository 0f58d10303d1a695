using System.Diagnostics;

namespace Analytics.Server.Tests.Hosting;

/// <summary>Runs the server's program as a person would, in a process of its own that is ended by its own id.</summary>
internal static class ServerProgram
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static Process Start(string workingFolder, Dictionary<string, string> environment, params string[] arguments)
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, "Analytics.Server.dll");
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<ProgramOutcome> RunAsync(string workingFolder, params string[] arguments)
    {
        using var process = Start(workingFolder, [], arguments);
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new ProgramOutcome(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
