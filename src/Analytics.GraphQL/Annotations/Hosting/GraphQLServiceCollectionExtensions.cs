using Analytics.GraphQL.Annotations;
using Analytics.GraphQL.Data;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Analytics.GraphQL;

/// <summary>Registers a GraphQL server.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Registers the server; its schema is made of what is added to the builder, on first use.</summary>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services, Action<GraphQLOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new GraphQLOptions();
        configure?.Invoke(options);
        var types = new AnnotatedTypes();
        var documents = new ServedDocuments();
        services.AddLogging();
        services.AddSingleton(options);
        services.AddSingleton(provider => SchemaFactory.Create(types.All, new ServiceKinds(services), options, documents.Read(provider), documents));
        services.AddSingleton<RequestExecutor>();
        services.AddSingleton(provider => new SavedDocuments(provider.GetRequiredService<RequestExecutor>()));
        services.AddSingleton(provider => new SchemaSource(provider.GetRequiredService<Schema>()));
        services.TryAddSingleton<IQueryExecutor>(InMemoryQueryExecutor.Instance);
        services.AddExecution();
        return new GraphQLServerBuilder(services, types, documents);
    }
}
