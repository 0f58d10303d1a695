using Microsoft.AspNetCore.Http;

namespace Analytics.GraphQL.Http;

/// <summary>The services of a request, whose scope is made when the first is asked for.</summary>
internal sealed class RequestServices(HttpContext context) : IServiceProvider
{
    public object? GetService(Type serviceType) => context.RequestServices.GetService(serviceType);
}
