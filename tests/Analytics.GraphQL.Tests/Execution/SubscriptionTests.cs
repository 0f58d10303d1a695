using System.Runtime.CompilerServices;
using System.Text;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class SubscriptionTests
{
    private const string Sdl = """
        type Query { a: Int }
        type Subscription { count(to: Int!): Int  tick(to: Int!): Tick  closed: Int  strict(to: Int!): Int! }
        type Tick { n: Int  twice: Int }
        """;

    private int _disposed;

    [Theory]
    [InlineData("subscription { count(to: 3) }", """{"data":{"count":1}} {"data":{"count":2}} {"data":{"count":3}}""")]
    [InlineData("subscription { t: tick(to: 2) { n twice } }", """{"data":{"t":{"n":1,"twice":2}}} {"data":{"t":{"n":2,"twice":4}}}""")]
    [InlineData("subscription { count(to: 0) }", "")]
    public async Task Subscription_Should_AnswerEachEvent_When_TheSourceGivesSome(string query, string expected)
    {
        using var result = await Executor().ExecuteAsync(query);
        Assert.False(result.IsRequestError);
        Assert.Equal(expected, string.Join(' ', await TextsAsync(result)));
        Assert.Equal(1, _disposed);
    }

    [Fact]
    public async Task Subscription_Should_GoOn_When_OneEventFails()
    {
        using var result = await Executor().ExecuteAsync("subscription { strict(to: 3) }");
        var texts = await TextsAsync(result);
        Assert.Equal("""{"data":{"strict":1}}""", texts[0]);
        Assert.EndsWith("\"data\":null}", texts[1], StringComparison.Ordinal);
        Assert.Equal("""{"data":{"strict":3}}""", texts[2]);
    }

    [Fact]
    public async Task Subscription_Should_EndWithAnError_When_TheSourceBreaksOff()
    {
        using var result = await Executor().ExecuteAsync("subscription { count(to: 13) }");
        var texts = await TextsAsync(result);
        Assert.Equal(14, texts.Count);
        Assert.Equal("""{"errors":[{"message":"No more.","extensions":{"code":"BROKEN"}}]}""", texts[^1]);
        Assert.Equal(1, _disposed);
    }

    [Fact]
    public async Task Subscription_Should_BeARequestError_When_TheSourceCannotBeOpened()
    {
        using var result = await Executor().ExecuteAsync("subscription { closed }");
        Assert.True(result.IsRequestError);
        Assert.Null(result.Events);
        Assert.Equal(
            """{"errors":[{"message":"Closed.","locations":[{"line":1,"column":16}],"path":["closed"],"extensions":{"code":"CLOSED"}}]}""",
            Encoding.UTF8.GetString(result.Body.Span));
    }

    [Fact]
    public async Task Subscription_Should_DisposeTheSource_When_TheClientLeaves()
    {
        using var client = new CancellationTokenSource();
        using var result = await Executor().ExecuteAsync("subscription { count(to: 1000000) }", cancellationToken: client.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var answer in result.Events!)
            {
                answer.Dispose();
                await client.CancelAsync();
            }
        });
        Assert.Equal(1, _disposed);
    }

    [Fact]
    public async Task Subscription_Should_DisposeTheSource_When_TheReaderStops()
    {
        using var result = await Executor().ExecuteAsync("subscription { count(to: 1000000) }");
        await foreach (var answer in result.Events!)
        {
            answer.Dispose();
            break;
        }

        Assert.Equal(1, _disposed);
    }

    private static async Task<List<string>> TextsAsync(ExecutionResult result)
    {
        var texts = new List<string>();
        await foreach (var answer in result.Events!)
        {
            using (answer)
            {
                texts.Add(Encoding.UTF8.GetString(answer.Body.Span));
            }
        }

        return texts;
    }

    private TestExecutor Executor() => new(SchemaFromDocument.Build(Sdl, new SchemaBindings
    {
        Resolver = (type, field) => (type, field) switch
        {
            ("Subscription", "strict") => (_, parent) => ValueTask.FromResult(parent is 2 ? null : parent),
            ("Subscription", _) => (_, parent) => ValueTask.FromResult(parent),
            ("Tick", "twice") => async (_, parent) =>
            {
                await Task.Yield();
                return (int)parent! * 2;
            }
            ,
            _ => null,
        },
        Pure = (_, field) => field == "n" ? parent => parent : null,
        Subscribe = (_, field) => field == "closed"
            ? _ => throw new GraphQLException("Closed.", "CLOSED")
            : context => CountAsync((int)context.Arguments[0]!, context.RequestAborted),
    }));

    private async IAsyncEnumerable<object?> CountAsync(int to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            for (var i = 1; i <= to; i++)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                yield return i;
            }

            if (to == 13)
            {
                throw new GraphQLException("No more.", "BROKEN");
            }
        }
        finally
        {
            _disposed++;
        }
    }
}
