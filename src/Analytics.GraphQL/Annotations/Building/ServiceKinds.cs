using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Annotations;

/// <summary>Which types are registered services, and which of them need a scope of their own.</summary>
internal sealed class ServiceKinds(IEnumerable<ServiceDescriptor> services)
{
    private readonly Dictionary<Type, ServiceLifetime> _lifetimes = services
        .Where(service => !service.IsKeyedService)
        .GroupBy(service => service.ServiceType)
        .ToDictionary(group => group.Key, group => group.Last().Lifetime);

    public bool IsService(Type type) => type == typeof(IServiceProvider) || IsDataLoader(type) || LifetimeOf(type) is not null;

    /// <summary>The service belongs to one resolver call at a time. Data loaders belong to the request.</summary>
    public bool NeedsScope(Type type) =>
        type == typeof(IServiceProvider)
        || (!IsDataLoader(type) && LifetimeOf(type) is ServiceLifetime.Scoped or ServiceLifetime.Transient && type != typeof(IBatchScheduler));

    public static bool IsDataLoader(Type type)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (TypeShape.Is(ancestor, typeof(DataLoader<,>)))
            {
                return true;
            }
        }

        return false;
    }

    private ServiceLifetime? LifetimeOf(Type type) =>
        _lifetimes.TryGetValue(type, out var lifetime) ? lifetime
        : type.IsGenericType && _lifetimes.TryGetValue(type.GetGenericTypeDefinition(), out var open) ? open
        : null;
}
