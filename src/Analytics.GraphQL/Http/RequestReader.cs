using Analytics.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Analytics.GraphQL.Http;

/// <summary>Makes a GraphQL request of an HTTP request (GraphQL over HTTP, Request).</summary>
internal static class RequestReader
{
    /// <exception cref="RejectedRequestException">It is no well-formed GraphQL request.</exception>
    public static ValueTask<GraphQLRequest> ReadAsync(HttpContext context, GraphQLOptions options)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            JsonContentType.Check(request.ContentType);
            return RequestBody.ReadAsync(context, options);
        }

        return HttpMethods.IsGet(request.Method)
            ? ValueTask.FromResult(RequestQueryString.Read(request.QueryString.Value, options.MaxNesting))
            : throw Rejections.Method(request.Method);
    }
}
