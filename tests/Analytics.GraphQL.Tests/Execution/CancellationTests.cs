using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class CancellationTests
{
    private const string Sdl = "type Query { waits: Int stuck: Int fast: Int deep: Query } type Mutation { waits: Int }";

    [Theory]
    [InlineData("{ waits }")]
    [InlineData("{ stuck }")]
    [InlineData("{ fast deep { deep { waits fast } } }")]
    [InlineData("mutation { waits }")]
    public async Task Operation_Should_EndWithoutData_When_TheTimeIsUp(string query)
    {
        var executor = new TestExecutor(Sdl, Resolve, new GraphQLOptions { ExecutionTimeout = TimeSpan.FromMilliseconds(20) });
        Assert.Equal(
            """{"errors":[{"message":"The operation ran longer than 0.02 s and was stopped.","extensions":{"code":"EXECUTION_TIMEOUT"}}],"data":null}""",
            await executor.RunAsync(query));
    }

    [Fact]
    public async Task Operation_Should_Answer_When_TheTimeIsNotUp() =>
        Assert.Equal("""{"data":{"fast":1}}""", await new TestExecutor(Sdl, Resolve).RunAsync("{ fast }"));

    [Theory]
    [InlineData("{ waits }")]
    [InlineData("{ stuck }")]
    public async Task Operation_Should_Throw_When_TheClientIsGone(string query)
    {
        using var client = new CancellationTokenSource();
        var run = new TestExecutor(Sdl, Resolve).RunAsync(query, cancellationToken: client.Token);
        await client.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Fact]
    public async Task Operation_Should_Throw_When_TheClientWasGoneBefore() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new TestExecutor(Sdl, Resolve).RunAsync("{ fast }", cancellationToken: new CancellationToken(true)));

    private static FieldResolver? Resolve(string type, string field) => field switch
    {
        "waits" => async (context, _) =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
            return 1;
        }
        ,
        "stuck" => (_, _) => PendingValue.Of(new TaskCompletionSource<int>().Task),
        "deep" => (_, _) => ValueTask.FromResult<object?>("deep"),
        _ => (_, _) => ValueTask.FromResult<object?>(1),
    };
}
