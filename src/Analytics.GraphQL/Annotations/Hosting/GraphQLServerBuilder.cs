using System.Reflection;
using Analytics.GraphQL.Annotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Analytics.GraphQL;

/// <summary>Collects what a GraphQL server serves.</summary>
public sealed class GraphQLServerBuilder
{
    private readonly AnnotatedTypes _types;

    internal GraphQLServerBuilder(IServiceCollection services, AnnotatedTypes types)
    {
        Services = services;
        _types = types;
    }

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds every annotated class, filter input, sort input and data loader of an assembly.</summary>
    public GraphQLServerBuilder AddTypes(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return AddTypes(assembly.GetTypes());
    }

    /// <summary>Adds annotated classes, filter inputs, sort inputs and data loaders.</summary>
    public GraphQLServerBuilder AddTypes(params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        _types.Add(types);
        foreach (var loader in types.Where(type => !type.IsAbstract && !type.ContainsGenericParameters && ServiceKinds.IsDataLoader(type)))
        {
            Services.TryAddScoped(loader);
        }

        return this;
    }
}
