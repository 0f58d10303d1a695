using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Analytics.Benchmarks.OData;

/// <summary>Follows the next links of one question to the last page, over one connection.</summary>
internal sealed class ODataPull(ServerProcess server, string key)
{
    private static readonly byte[] NextLink = "\"@odata.nextLink\":\""u8.ToArray();
    private static readonly byte[] Row = "{\"Number\":"u8.ToArray();

    /// <summary>A row of the table of results.</summary>
    /// <exception cref="InvalidOperationException">Not all rows came.</exception>
    public async Task<string> RunAsync(string name, string question, int expected)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var (rows, bytes) = (0, 0L);
        var watch = Stopwatch.StartNew();
        for (var next = $"http://127.0.0.1:{server.Port}/odata/{question}"; next is not null;)
        {
            var page = await client.GetByteArrayAsync(new Uri(next));
            rows += CountRows(page);
            bytes += page.Length;
            next = NextOf(page);
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return rows == expected
            ? string.Create(CultureInfo.InvariantCulture, $"| {name} | {rows:N0} | {seconds:0.0} | {rows / seconds:N0} | {bytes / seconds / 1e6:0} | {server.PeakMemory / 1e6:0} MB |")
            : throw new InvalidOperationException($"{rows} rows came of {expected}.");
    }

    private static int CountRows(ReadOnlySpan<byte> page)
    {
        var rows = 0;
        for (int found; (found = page.IndexOf(Row)) >= 0; page = page[(found + Row.Length)..])
        {
            rows++;
        }

        return rows;
    }

    private static string? NextOf(ReadOnlySpan<byte> page)
    {
        var start = page.LastIndexOf(NextLink);
        return start < 0 ? null : Encoding.UTF8.GetString(page[(start + NextLink.Length)..page.LastIndexOf((byte)'"')]).Replace("\\u0026", "&", StringComparison.Ordinal);
    }
}
