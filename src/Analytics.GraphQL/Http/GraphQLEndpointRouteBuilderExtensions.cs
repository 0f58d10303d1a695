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
    /// <summary>Maps GraphQL over HTTP (GET and POST) and GraphQL over server-sent events to one path. The schema is made for the first request, or when <see cref="SchemaSource"/> is asked for before.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql")
    {
        var services = endpoints.ServiceProvider;
        var endpoint = new Lazy<GraphQLEndpoint>(() => new GraphQLEndpoint(
            services.GetRequiredService<RequestExecutor>(),
            services.GetRequiredService<SavedDocuments>(),
            services.GetRequiredService<ILogger<GraphQLEndpoint>>(),
            services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping));
        RequestDelegate handle = context => endpoint.Value.HandleAsync(context);
        return endpoints.Map(pattern, handle).WithDisplayName("GraphQL");
    }
}
