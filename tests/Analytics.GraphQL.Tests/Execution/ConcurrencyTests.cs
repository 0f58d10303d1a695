using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class ConcurrencyTests
{
    private const string Sdl = "type Query { echo(n: Int!): Echo } type Echo { n: Int inner(by: Int!): Echo fail: Int }";

    [Fact]
    public async Task Executor_Should_AnswerEachRequestWithItsOwn_When_ManyRunAtOnce()
    {
        var executor = new TestExecutor(Sdl, Resolve, new GraphQLOptions { OperationCacheSize = 8 });
        await Parallel.ForAsync(0, 2_000, async (i, cancellation) =>
        {
            var more = i % 3 == 0;
            var query = $$"""query($n: Int!, $more: Boolean!) { echo(n: $n) { n inner(by: {{i % 40}}) { n fail @include(if: $more) } } }""";
            var answer = await executor.RunAsync(query, $$"""{"n":{{i}},"more":{{(more ? "true" : "false")}}}""", cancellationToken: cancellation);
            var inner = $"\"n\":{i + (i % 40)}{(more ? ",\"fail\":null" : "")}";
            var data = $"{{\"echo\":{{\"n\":{i},\"inner\":{{{inner}}}}}}}";
            Assert.EndsWith($"\"data\":{data}}}", answer, StringComparison.Ordinal);
            Assert.Equal(more, answer.Contains($"No {i + (i % 40)}.", StringComparison.Ordinal));
        });
    }

    private static FieldResolver? Resolve(string type, string field) => field switch
    {
        "echo" => async (context, _) =>
        {
            await Task.Yield();
            return context.Arguments[0];
        }
        ,
        "inner" => (context, parent) => ValueTask.FromResult<object?>((int)parent! + (int)context.Arguments[0]!),
        "n" => (_, parent) => ValueTask.FromResult(parent),
        _ => (_, parent) => throw new GraphQLException($"No {parent}.", "NO"),
    };
}
