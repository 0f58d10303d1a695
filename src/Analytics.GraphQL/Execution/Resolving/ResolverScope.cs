using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Execution;

/// <summary>Gives a resolver call services of its own, as resolvers run at the same time and a scoped service belongs to one of them.</summary>
internal static class ResolverScope
{
    /// <summary>Calls <paramref name="resolve"/> with the services of a new scope, which ends when the value is there. Data loaders work from the request's services only.</summary>
    public static async ValueTask<object?> RunAsync(
        ResolverContext context, object? parent, Func<ResolverContext, IServiceProvider, object?, ValueTask<object?>> resolve)
    {
        var scope = context.Services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            scope.ServiceProvider.GetService<BatchScheduler>()?.Close();
            var value = await resolve(context, scope.ServiceProvider, parent).ConfigureAwait(false);
            if (value is not PendingValue pending)
            {
                return value;
            }

            await pending.Task.ConfigureAwait(false);
            return pending.Value;
        }
    }
}
