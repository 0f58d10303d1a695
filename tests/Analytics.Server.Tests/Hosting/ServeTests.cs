using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Analytics.Server.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Server.Tests.Hosting;

/// <summary>The program from its first start to its end.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Server_Should_ImportAtFirstStartOnlyAndStopInOrder_When_Asked()
    {
        using (var first = await RunningServer.StartAsync(_folder.Path, [], "--urls", "http://127.0.0.1:0"))
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(first, "/health/live"));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(first, "/health/ready"));
            Assert.Equal(50, await StatementsAsync(first));
            Assert.Equal(0, await first.StopAsync());
            Assert.Contains(first.Messages(), message => message.StartsWith("Imported ", StringComparison.Ordinal));
            Assert.DoesNotContain(first.Lines, line => line.Contains('\u001b', StringComparison.Ordinal));
            Assert.Equal(3, first.Messages().Count);
            Assert.StartsWith("Stopping", first.Messages()[^1], StringComparison.Ordinal);
        }

        Assert.True(File.Exists(Path.Combine(_folder.Path, "data", "analytics.db")));
        using var second = await RunningServer.StartAsync(_folder.Path, [], "--urls", "http://127.0.0.1:0");
        Assert.Equal(50, await StatementsAsync(second));
        Assert.Equal(0, await second.StopAsync());
        Assert.DoesNotContain(second.Messages(), message => message.StartsWith("Imported ", StringComparison.Ordinal));
        Assert.Contains("The published data is up to date", second.Messages());
    }

    [Fact]
    public async Task Server_Should_AnswerTheRunningRequest_When_ItIsToldToStop()
    {
        const string Body = """{"query":"{ district(code: \"440781\") { name } }"}""";
        using var server = await RunningServer.StartAsync(_folder.Path, [], "--urls", "http://127.0.0.1:0");
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", new Uri(server.Url).Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\nExpect: 100-continue\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync());

        var stopped = server.StopAsync();
        await server.WaitUntilRefusedAsync();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Body));

        Assert.EndsWith("""{"data":{"district":{"name":"台山市"}}}""", (await reader.ReadToEndAsync()).TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, await stopped);
    }

    [Fact]
    public async Task Server_Should_TakeItsOptionsFromTheEnvironment()
    {
        var database = _folder.File("elsewhere.db");
        using var server = await RunningServer.StartAsync(_folder.Path, new()
        {
            ["ConnectionStrings__Analytics"] = $"Data Source={database}",
            ["GraphQL__MaxDepth"] = "6",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        });

        using var response = await _client.PostAsJsonAsync(new Uri(server.Url + "/graphql"), new { query = "{ statements { nodes { source { statements { nodes { source { key } } } } } } }" });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal("DEPTH_EXCEEDED", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.True(File.Exists(database));
        Assert.Equal(0, await server.StopAsync());
    }

    [Fact]
    public async Task Server_Should_ListenOnLoopbackAlone_When_NoUrlIsGiven()
    {
        await using var app = AnalyticsHost.Build([$"--ConnectionStrings:Analytics=Data Source={_folder.File("a.db")}"]);

        var urls = app.Services.GetRequiredService<IConfiguration>()["urls"]!.Split(';');

        Assert.All(urls, url => Assert.True(new Uri(url).IsLoopback, url));
    }

    private async Task<HttpStatusCode> StatusAsync(RunningServer server, string path)
    {
        using var response = await _client.GetAsync(new Uri(server.Url + path));
        return response.StatusCode;
    }

    private async Task<int> StatementsAsync(RunningServer server)
    {
        using var response = await _client.PostAsJsonAsync(new Uri(server.Url + "/graphql"), new { query = "{ statements { totalCount } }" });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.GetProperty("data").GetProperty("statements").GetProperty("totalCount").GetInt32();
    }
}
