using System.Runtime.CompilerServices;
using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Annotations;

/// <summary>Bodies of resolvers by what their method returns; nothing asynchronous is made where the value is there at once.</summary>
internal static class MethodResults
{
    public static ResolverBody OfValue<T>(Func<ResolverContext, object?, IServiceProvider, T> call, ResultStep? step) =>
        step is null
            ? (context, parent, services) => new ValueTask<object?>(call(context, parent, services))
            : (context, parent, services) => Complete(context, call(context, parent, services), step);

    public static ResolverBody OfTask<T>(Func<ResolverContext, object?, IServiceProvider, Task<T>> call, ResultStep? step) =>
        (context, parent, services) =>
        {
            var task = call(context, parent, services);
            return step is null ? PendingValue.Of(task)
                : task.IsCompletedSuccessfully ? Complete(context, task.Result, step)
                : WaitAsync(context, new ValueTask<T>(task), step);
        };

    public static ResolverBody OfValueTask<T>(Func<ResolverContext, object?, IServiceProvider, ValueTask<T>> call, ResultStep? step) =>
        (context, parent, services) =>
        {
            var task = call(context, parent, services);
            return task.IsCompletedSuccessfully ? Complete(context, task.Result, step) : WaitAsync(context, task, step);
        };

    private static ValueTask<object?> Complete(ResolverContext context, object? value, ResultStep? step) =>
        step is null || value is null ? new ValueTask<object?>(value) : step(context, value);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<object?> WaitAsync<T>(ResolverContext context, ValueTask<T> task, ResultStep? step)
    {
        object? value = await task.ConfigureAwait(false);
        return step is null || value is null ? value : await step(context, value).ConfigureAwait(false);
    }
}
