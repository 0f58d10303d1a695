using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL;

/// <summary>Serves the schema over HTTP.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>Maps GraphQL over HTTP (GET and POST) and GraphQL over server-sent events to one path.</summary>
    /// <exception cref="InvalidOperationException">No GraphQL server is registered, or its schema is wrong.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql")
    {
        var services = endpoints.ServiceProvider;
        var executor = services.GetRequiredService<RequestExecutor>();
        var endpoint = new GraphQLEndpoint(
            executor,
            services.GetService<SavedDocuments>() ?? new SavedDocuments(executor),
            services.GetRequiredService<ILogger<GraphQLEndpoint>>(),
            services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        RequestDelegate handle = endpoint.HandleAsync;
        return endpoints.Map(pattern, handle).WithDisplayName("GraphQL");
    }
}
