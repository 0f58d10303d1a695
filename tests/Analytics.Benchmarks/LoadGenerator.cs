using System.Diagnostics;

namespace Analytics.Benchmarks;

/// <summary>Asks one question over several connections for a given time.</summary>
internal static class LoadGenerator
{
    public static async Task<Sample> RunAsync(ServerProcess server, byte[] request, int connections, TimeSpan duration)
    {
        var processor = server.ProcessorTime;
        var watch = Stopwatch.StartNew();
        var latencies = await Task.WhenAll(
            Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskRepeatedlyAsync(server.Port, request, watch, duration))));
        var wall = watch.Elapsed;
        var all = latencies.SelectMany(list => list).ToArray();
        return new Sample(all.Length, wall, server.ProcessorTime - processor, all);
    }

    private static async Task<List<double>> AskRepeatedlyAsync(int port, byte[] request, Stopwatch watch, TimeSpan duration)
    {
        using var connection = await Connection.OpenAsync(port);
        var latencies = new List<double>(100_000);
        while (watch.Elapsed < duration)
        {
            var start = Stopwatch.GetTimestamp();
            await connection.AskAsync(request);
            latencies.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return latencies;
    }
}
