using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Http;

/// <summary>A schema of each kind of operation, with fields that fail, are long, or wait for the client to go.</summary>
internal sealed class TestSchema
{
    /// <summary>Completes when the resolver or source stream that waits for the client's end has seen it.</summary>
    public TaskCompletionSource ClientGone { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the field that waits has begun to.</summary>
    public TaskCompletionSource Waiting { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Schema Create() => new(
        new ObjectType("Query", () =>
        [
            Field("hello", BuiltInScalars.String, (_, _) => new("world")),
            Field("echo", BuiltInScalars.String, (context, _) => new(context.Arguments[0]), new InputValue("text", BuiltInScalars.String)),
            Field("long", BuiltInScalars.String, (context, _) => new(new string('a', (int)context.Arguments[0]!)), new InputValue("length", new NonNullType(BuiltInScalars.Int))),
            Field("fail", BuiltInScalars.String, (_, _) => throw new GraphQLException("It failed.", "FAILED")),
            Field("failHard", new NonNullType(BuiltInScalars.String), (_, _) => throw new GraphQLException("It failed hard.", "FAILED")),
            Field("wait", BuiltInScalars.String, WaitAsync),
        ]),
        new ObjectType("Mutation", () => [Field("touch", BuiltInScalars.Int, (_, _) => new(1))]),
        new ObjectType("Subscription", () =>
        [
            Subscription("count", context => CountAsync((int)context.Arguments[0]!), new InputValue("to", new NonNullType(BuiltInScalars.Int))),
            Subscription("once", OnceAsync),
        ]));

    private static Field Field(string name, GraphQLType type, FieldResolver resolver, params InputValue[] arguments) =>
        new(name, type) { Resolver = resolver, Arguments = arguments };

    private static Field Subscription(string name, SubscribeResolver subscribe, params InputValue[] arguments) =>
        new(name, BuiltInScalars.Int) { Subscribe = subscribe, Resolver = (_, parent) => new(parent), Arguments = arguments };

    private static async IAsyncEnumerable<object?> CountAsync(int to)
    {
        for (var number = 1; number <= to; number++)
        {
            await Task.Yield();
            yield return number;
        }
    }

    private async ValueTask<object?> WaitAsync(ResolverContext context, object? parent)
    {
        await UntilGoneAsync(context.RequestAborted);
        return "never";
    }

    private async IAsyncEnumerable<object?> OnceAsync(ResolverContext context)
    {
        yield return 1;
        await UntilGoneAsync(context.RequestAborted);
    }

    private async Task UntilGoneAsync(CancellationToken gone)
    {
        Waiting.TrySetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, gone);
        }
        finally
        {
            ClientGone.TrySetResult();
        }
    }
}
