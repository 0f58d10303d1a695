using System.Diagnostics;

namespace Analytics.Benchmarks.Records;

/// <summary>Runs a command of the server's program to its end.</summary>
internal static class ServerCommand
{
    public static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Analytics.Server.dll");

    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static async Task RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Assembly, .. arguments]))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', arguments)}' failed with {process.ExitCode}.");
        }
    }
}
