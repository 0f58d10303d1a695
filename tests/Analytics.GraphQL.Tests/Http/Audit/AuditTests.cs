using System.Diagnostics;
using System.Text.Json;
using Analytics.GraphQL.Tests.Oracle;

namespace Analytics.GraphQL.Tests.Http.Audit;

public sealed class AuditTests(GraphQLServerFixture fixture) : IClassFixture<GraphQLServerFixture>
{
    private static readonly string _folder = Path.GetFullPath(Path.Combine(OracleFolder.Path, "..", "Http", "Audit"));

    [SkippableFact]
    public async Task Endpoint_Should_PassEveryAudit()
    {
        SkipWhereNodeIsAbsent();

        var results = await RunAsync();

        Assert.Empty(results.Where(result => result.GetProperty("status").GetString() != "ok").Select(result => result.ToString()));
        Assert.Equal(13, CountOf(results, "MUST"));
        Assert.Equal(23, CountOf(results, "SHOULD"));
        Assert.Equal(25, CountOf(results, "MAY"));
        Assert.Equal(61, results.Count);
    }

    private static int CountOf(IEnumerable<JsonElement> results, string word) =>
        results.Count(result => result.GetProperty("name").GetString()!.StartsWith(word + " ", StringComparison.Ordinal));

    private static void SkipWhereNodeIsAbsent()
    {
        var reason = OracleFolder.Node is null ? "Node.js is absent."
            : !Directory.Exists(Path.Combine(_folder, "node_modules", "graphql-http")) ? "The audit's npm packages are absent: run tests/run."
            : null;
        Assert.False(reason is not null && Environment.GetEnvironmentVariable("CI") == "true", reason);
        Skip.If(reason is not null, reason);
    }

    private async Task<IReadOnlyList<JsonElement>> RunAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var process = Process.Start(new ProcessStartInfo(OracleFolder.Node!, ["audit.mjs", fixture.Server.Url.ToString()])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var complaints = process.StandardError.ReadToEndAsync(limit.Token);
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, await complaints);
            using var document = JsonDocument.Parse(output);
            return [.. document.RootElement.EnumerateArray().Select(result => result.Clone())];
        }
        finally
        {
            process.Kill();
        }
    }
}
