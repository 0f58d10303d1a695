using System.Diagnostics;
using System.Text;
using Analytics.GraphQL.Tests.Oracle;
using Analytics.Server.Tests.Walls;

namespace Analytics.Server.Tests.Node;

/// <summary>Runs what was installed from npm in a folder of the repository. Its absence skips the test, or fails it on CI.</summary>
internal sealed class NodeScript(params string[] folder)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Folder { get; } = Path.Combine([Repository.Root, .. folder]);

    /// <summary>Skips the test for a reason; on CI it fails.</summary>
    public static void SkipIf(bool isAbsent, string reason)
    {
        Assert.False(isAbsent && Environment.GetEnvironmentVariable("CI") == "true", reason);
        Skip.If(isAbsent, reason);
    }

    /// <summary>Skips the test where Node.js or the packages of the folder are absent.</summary>
    public void SkipIfAbsent()
    {
        SkipIf(OracleFolder.Node is null, "Node.js is absent.");
        SkipIf(!Directory.Exists(Path.Combine(Folder, "node_modules")), "Its npm packages are absent: run tests/run.");
    }

    /// <summary>Runs a command of npm, whose program lies beside that of Node.js.</summary>
    public Task<(int ExitCode, string Output, string Error)> RunNpmAsync(params string[] arguments) =>
        RunAsync("", [Path.Combine(Path.GetDirectoryName(OracleFolder.Node)!, "npm"), .. arguments]);

    /// <summary>Runs a script to its end; what it says on both outputs.</summary>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(OracleFolder.Node!, arguments)
        {
            WorkingDirectory = Folder,
            Environment = { ["NO_COLOR"] = "1" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        })!;
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.StandardInput.WriteAsync(input.AsMemory(), limit.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output, await error);
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
