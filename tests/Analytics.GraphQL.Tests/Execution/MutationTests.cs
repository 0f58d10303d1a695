namespace Analytics.GraphQL.Tests.Execution;

public sealed class MutationTests
{
    private const string Sdl = """
        type Query { a: Int }
        type Mutation { add(n: Int!): Counter  must: Counter! }
        type Counter { value: Int  later: Int }
        """;

    [Fact]
    public async Task RootFields_Should_RunOneAfterAnother_When_TheyAreAsynchronous()
    {
        var (executor, log) = Counting();
        var answer = await executor.RunAsync("mutation { a: add(n: 1) { later } b: add(n: 2) { value later } c: add(n: 3) { later } }");
        Assert.Equal("""{"data":{"a":{"later":1},"b":{"value":3,"later":3},"c":{"later":6}}}""", answer);
        Assert.Equal(["add 1", "later", "add 2", "later", "add 3", "later"], log);
    }

    [Fact]
    public async Task RootFields_Should_GoOn_When_ANullableOneFails()
    {
        var (executor, log) = Counting();
        var answer = await executor.RunToJsonAsync("mutation { a: add(n: 0) { later } b: add(n: 2) { value } }");
        Assert.Equal("""{"a":null,"b":{"value":2}}""", answer.GetProperty("data").GetRawText());
        Assert.Equal(["add 0", "add 2"], log);
    }

    [Fact]
    public async Task RootFields_Should_Stop_When_ANonNullOneFails()
    {
        var (executor, log) = Counting();
        var answer = await executor.RunToJsonAsync("mutation { a: add(n: 1) { value } must { value } b: add(n: 2) { value } }");
        Assert.Equal("null", answer.GetProperty("data").GetRawText());
        Assert.Equal(["add 1"], log);
    }

    [Fact]
    public async Task Mutation_Should_BeRefused_When_TheRequestMayOnlyQuery()
    {
        var (executor, log) = Counting();
        using var result = await executor.ExecuteAsync("mutation { add(n: 1) { value } }", queryOnly: true);
        Assert.True(result.IsMutationRefused);
        Assert.True(result.IsRequestError);
        Assert.Empty(log);
    }

    private static (TestExecutor Executor, List<string> Log) Counting()
    {
        var log = new List<string>();
        var total = 0;
        return (new TestExecutor(Sdl, (type, field) => (type, field) switch
        {
            ("Mutation", "add") => async (context, _) =>
            {
                log.Add($"add {context.Arguments[0]}");
                await Task.Yield();
                total += (int)context.Arguments[0]!;
                return total == 0 ? throw new GraphQLException("Nothing to add.", "NOTHING") : new Dictionary<string, object?> { ["value"] = total };
            }
            ,
            ("Counter", "later") => async (_, _) =>
            {
                await Task.Yield();
                log.Add("later");
                return total;
            }
            ,
            _ => null,
        }), log);
    }
}
