using System.Runtime.CompilerServices;
using Analytics.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Annotations;

/// <summary>Opens the events of a subscription.</summary>
internal static class SubscriptionStream
{
    public static SubscribeResolver Of<T, TStream>(Func<ResolverContext, object?, IServiceProvider, TStream> open, bool scoped)
        where TStream : IAsyncEnumerable<T> =>
        context => ReadAsync<T, TStream>(open, scoped, context, context.RequestAborted);

    private static async IAsyncEnumerable<object?> ReadAsync<T, TStream>(
        Func<ResolverContext, object?, IServiceProvider, TStream> open,
        bool scoped,
        ResolverContext context,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TStream : IAsyncEnumerable<T>
    {
        await using var scope = scoped ? context.Services.CreateAsyncScope() : default(AsyncServiceScope?);
        await foreach (var message in open(context, null, scope?.ServiceProvider ?? context.Services).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return message;
        }
    }
}
