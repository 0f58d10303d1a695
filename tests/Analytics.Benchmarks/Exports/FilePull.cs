using System.Diagnostics;
using System.Net.Http.Headers;

namespace Analytics.Benchmarks.Exports;

/// <summary>Pulls a file from a server.</summary>
/// <param name="Seconds">Until the last byte.</param>
internal sealed record FilePull(double Seconds)
{
    /// <exception cref="HttpRequestException">The server refuses the file.</exception>
    public static async Task<FilePull> RunAsync(int port, string path, string key, string to)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(10) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var clock = Stopwatch.StartNew();
        await using (var file = File.Create(to))
        {
            await using var body = await client.GetStreamAsync(new Uri($"http://127.0.0.1:{port}{path}"));
            await body.CopyToAsync(file);
        }

        return new FilePull(clock.Elapsed.TotalSeconds);
    }
}
