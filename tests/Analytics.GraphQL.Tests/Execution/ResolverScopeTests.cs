using System.Collections.Concurrent;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class ResolverScopeTests
{
    private readonly ConcurrentBag<ScopedThing> _seen = [];

    [Fact]
    public async Task Scope_Should_BelongToOneCall_When_ResolversRunAtTheSameTime()
    {
        var answer = await Executor().RunAsync("{ a: alive b: alive c: alive }");
        Assert.Equal("""{"data":{"a":true,"b":true,"c":true}}""", answer);
        Assert.Equal(3, _seen.Select(thing => thing.Number).Distinct().Count());
        Assert.All(_seen, thing => Assert.True(thing.IsDisposed));
    }

    [Fact]
    public async Task Scope_Should_End_When_TheResolverFails()
    {
        var answer = await Executor().RunToJsonAsync("{ fails }");
        Assert.Equal("FAILED", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.True(Assert.Single(_seen).IsDisposed);
    }

    [Fact]
    public async Task Scope_Should_RefuseALoader_When_ItWouldWaitForEver()
    {
        var executor = new TestExecutor(
            SchemaFromDocument.Build("type Query { square: String }", (_, _) => (context, parent) => ResolverScope.RunAsync(
                context, parent, (_, services, _) => PendingValue.Of(services.GetRequiredService<NumberLoader>().LoadAsync(2)))),
            services: services => services.AddSingleton<LoadedBatches>().AddScoped<NumberLoader>());

        await executor.RunAsync("{ square }");

        Assert.StartsWith("A data loader was made for a resolver's own scope", Assert.Single(executor.Logger.Entries).Exception!.Message, StringComparison.Ordinal);
    }

    private TestExecutor Executor() => new(
        SchemaFromDocument.Build("type Query { alive: Boolean fails: Int }", (_, field) => (context, parent) => ResolverScope.RunAsync(
            context, parent, (_, services, _) => PendingValue.Of(UseAsync(services.GetRequiredService<ScopedThing>(), field == "fails")))),
        services: services => services.AddScoped<ScopedThing>());

    private async Task<bool> UseAsync(ScopedThing thing, bool fails)
    {
        _seen.Add(thing);
        await Task.Yield();
        return fails ? throw new GraphQLException("Failed.", "FAILED") : !thing.IsDisposed;
    }
}
