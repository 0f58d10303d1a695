using System.Net;
using System.Text.RegularExpressions;
using Analytics.Server.Tests.Hosting;
using Analytics.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Analytics.Server.Tests.Graph;

/// <summary>A database that breaks under the running server.</summary>
public sealed partial class BrokenDatabaseTests(GraphServer server) : IClassFixture<GraphServer>
{
    [Fact]
    public async Task Answer_Should_TellAnIdAndNothingElse_When_ATableIsGone()
    {
        using var log = new LogLines();
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await server.DataAsync("{ awards { totalCount } districts { nodes { awards { totalCount } } } }");
        await RunAsync("DROP TABLE awards");

        var answer = await server.AskAsync("{ awards { nodes { name } } districts(first: 1) { nodes { name awards { nodes { name } } } } }");

        ClientText.AssertHoldsNothingInternal(answer.GetRawText());
        Assert.Equal("蓬江区", answer.GetProperty("data").GetProperty("districts").GetProperty("nodes")[0].GetProperty("name").GetString());
        foreach (var error in answer.GetProperty("errors").EnumerateArray())
        {
            Assert.Equal("INTERNAL_ERROR", error.GetProperty("extensions").GetProperty("code").GetString());
            var id = Id().Match(error.GetProperty("message").GetString()!).Groups[1].Value;
            Assert.NotEmpty(id);
            Assert.Contains(log.Lines, line => line.Contains(id, StringComparison.Ordinal) && line.Contains("no such table: awards", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Answer_Should_TellAnIdAndNothingElse_When_TheFileIsOverwritten()
    {
        using var broken = new GraphServer();
        await broken.InitializeAsync();
        var pool = broken.Services.GetRequiredService<AnalyticsContextPool>();
        var idle = Enumerable.Range(0, pool.IdleCount).Select(_ => pool.CreateDbContext()).ToList();
        foreach (var file in new[] { broken.Database, broken.Database + "-wal" }.Where(File.Exists))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            await stream.WriteAsync(Enumerable.Repeat((byte)'x', (int)stream.Length).ToArray());
        }

        var answer = await broken.AskAsync("{ donors { nodes { name } } year(number: 2023) { number } }");

        ClientText.AssertHoldsNothingInternal(answer.GetRawText());
        Assert.Equal("""{"donors":null,"year":null}""", answer.GetProperty("data").GetRawText());
        Assert.All(answer.GetProperty("errors").EnumerateArray(), error => Assert.Matches(Id(), error.GetProperty("message").GetString()));
        idle.ForEach(context => context.Dispose());
        await broken.DisposeAsync();
    }

    [Fact]
    public async Task Ready_Should_SayNo_When_TheDataIsGone()
    {
        await RunAsync("DROP TABLE import_batches");

        using var ready = await server.Client.GetAsync(new Uri(server.Graph, "/health/ready"));
        using var live = await server.Client.GetAsync(new Uri(server.Graph, "/health/live"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        ClientText.AssertHoldsNothingInternal(await ready.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={server.Database};Pooling=False;Foreign Keys=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex("id ([0-9a-zA-Z-]+)")]
    private static partial Regex Id();
}
