using System.Net;

namespace Analytics.GraphQL.Tests.Http;

public sealed class EventStreamTests : IAsyncLifetime
{
    private const string Accept = "text/event-stream";

    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(20);

    private readonly TestSchema _schema = new();

    private GraphQLTestServer _server = null!;

    public async Task InitializeAsync() =>
        _server = await GraphQLTestServer.StartAsync(_schema.Create(), new GraphQLOptions { KeepAlive = TimeSpan.FromMilliseconds(20) });

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("subscription { count(to: 2) }", "event: next\ndata: {\"data\":{\"count\":1}}\n\nevent: next\ndata: {\"data\":{\"count\":2}}\n\n")]
    [InlineData("subscription { count(to: 0) }", "")]
    [InlineData("{ hello }", "event: next\ndata: {\"data\":{\"hello\":\"world\"}}\n\n")]
    [InlineData("mutation { touch }", "event: next\ndata: {\"data\":{\"touch\":1}}\n\n")]
    public async Task EventStream_Should_SendEachResultAndComplete(string query, string events)
    {
        using var response = await _server.PostAsync($$"""{"query":"{{query}}"}""", Accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.NoCache);
        Assert.Equal(events + "event: complete\ndata:\n\n", await ReadAsync(response));
    }

    [Fact]
    public async Task EventStream_Should_AnswerASubscription_When_ItIsAskedByGet()
    {
        using var response = await _server.GetAsync("?query=subscription{count(to:1)}", Accept);

        Assert.Equal("event: next\ndata: {\"data\":{\"count\":1}}\n\nevent: complete\ndata:\n\n", await ReadAsync(response));
    }

    [Theory]
    [InlineData("{ nope }", "VALIDATION_ERROR")]
    [InlineData("subscription { nope }", "VALIDATION_ERROR")]
    [InlineData("{", "SYNTAX_ERROR")]
    public async Task EventStream_Should_SendRequestErrorsAsNext(string query, string code)
    {
        using var response = await _server.PostAsync($$"""{"query":"{{query}}"}""", Accept);

        var text = await ReadAsync(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("event: next\ndata: {\"errors\":[", text, StringComparison.Ordinal);
        Assert.Contains(code, text, StringComparison.Ordinal);
        Assert.EndsWith("}\n\nevent: complete\ndata:\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EventStream_Should_BeRejectedAsJson_When_TheRequestIsMalformed()
    {
        using var response = await _server.PostAsync("{}", Accept);

        await ResponseAssert.IsErrorAsync(response, HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Fact]
    public async Task Subscription_Should_BeRefused_When_TheClientTakesNoEventStream()
    {
        using var response = await _server.PostAsync("""{"query":"subscription { count(to: 1) }"}""", "application/json");

        Assert.Contains("text/event-stream", await ResponseAssert.IsErrorAsync(response, HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EventStream_Should_SendComments_When_NothingHappens()
    {
        using var response = await _server.PostAsync("""{"query":"subscription { once }"}""", Accept);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        using var limit = new CancellationTokenSource(_limit);

        var lines = new List<string?>();
        while (lines.Count(line => line == ":") < 3)
        {
            lines.Add(await reader.ReadLineAsync(limit.Token));
        }

        Assert.Contains("data: {\"data\":{\"once\":1}}", lines);
    }

    [Fact]
    public async Task EventStream_Should_EndItsSource_When_TheClientGoes()
    {
        using (await _server.PostAsync("""{"query":"subscription { once }"}""", Accept))
        {
            await _schema.Waiting.Task.WaitAsync(_limit);
        }

        await _schema.ClientGone.Task.WaitAsync(_limit);
    }

    [Fact]
    public async Task EventStream_Should_End_When_TheServerStops()
    {
        using var response = await _server.PostAsync("""{"query":"subscription { once }"}""", Accept);
        await _schema.Waiting.Task.WaitAsync(_limit);

        await _server.StopAsync().WaitAsync(_limit);

        await _schema.ClientGone.Task.WaitAsync(_limit);
    }

    [Fact]
    public async Task Query_Should_BeCancelled_When_TheClientGoes()
    {
        using var gone = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_server.Url, "?query={wait}"));
        var asking = _server.Client.SendAsync(request, gone.Token);
        await _schema.Waiting.Task.WaitAsync(_limit);

        await gone.CancelAsync();

        await _schema.ClientGone.Task.WaitAsync(_limit);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    /// <summary>The whole stream without its comments.</summary>
    private static async Task<string> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync().WaitAsync(_limit);
        return string.Join("\n\n", text.Split("\n\n").Where(part => part != ":"));
    }
}
