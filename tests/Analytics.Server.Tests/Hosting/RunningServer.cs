using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analytics.Server.Tests.Hosting;

/// <summary>The server's program in a process of its own, listening; ended by its own id.</summary>
internal sealed partial class RunningServer : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly List<string> _lines = [];

    private RunningServer(Process process)
    {
        _process = process;
    }

    public IReadOnlyList<string> Lines => _lines;

    public string Url { get; private set; } = "";

    public static async Task<RunningServer> StartAsync(string workingFolder, Dictionary<string, string> environment, params string[] arguments)
    {
        var server = new RunningServer(ServerProgram.Start(workingFolder, environment, arguments));
        using var limit = new CancellationTokenSource(Limit);
        while (server.Url.Length == 0)
        {
            var line = await server._process.StandardOutput.ReadLineAsync(limit.Token)
                ?? throw new InvalidOperationException(await server._process.StandardError.ReadToEndAsync(limit.Token));
            server._lines.Add(line);
            server.Url = Address().Match(line).Groups[1].Value;
        }

        return server;
    }

    /// <summary>Sends SIGTERM and gives the exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        using var limit = new CancellationTokenSource(Limit);
        var rest = await _process.StandardOutput.ReadToEndAsync(limit.Token);
        await _process.WaitForExitAsync(limit.Token);
        _lines.AddRange(rest.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return _process.ExitCode;
    }

    /// <summary>Waits until no new connection is taken, as is so once a stop has begun.</summary>
    public async Task WaitUntilRefusedAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", new Uri(Url).Port, limit.Token);
            }
            catch (SocketException)
            {
                return;
            }
        }
    }

    /// <summary>The messages of the log, every line of which is JSON.</summary>
    public IReadOnlyList<string> Messages() =>
        [.. _lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("Message").GetString()!)];

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(Limit);
        }

        _process.Dispose();
    }

    [GeneratedRegex("GraphQL: (http://[^/]+)/graphql")]
    private static partial Regex Address();
}
