using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Analytics.GraphQL.Execution;

/// <summary>The services that data loaders ask for.</summary>
internal static class ExecutionServices
{
    /// <summary>Adds one scheduler a request, and the loaders' settings.</summary>
    public static IServiceCollection AddExecution(this IServiceCollection services)
    {
        services.TryAddScoped<BatchScheduler>();
        services.TryAddScoped<IBatchScheduler>(provider => provider.GetRequiredService<BatchScheduler>());
        services.TryAddSingleton<DataLoaderOptions>();
        return services;
    }
}
