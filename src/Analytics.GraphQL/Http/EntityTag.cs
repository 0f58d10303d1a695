using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Analytics.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Analytics.GraphQL.Http;

/// <summary>Marks answers to GET by what they are made of, so that a client need not be sent again what it has (RFC 9110).</summary>
internal static class EntityTag
{
    /// <summary>Sets what the headers say of keeping the answer; where the client has it already, answers so.</summary>
    /// <returns>Whether the request is answered.</returns>
    public static bool IsKnown(HttpContext context, GraphQLRequest asked, ExecutionResult result, ResponseFormat format)
    {
        if (result.IsPrivate)
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        if (result.Version is not { } version || !HttpMethods.IsGet(context.Request.Method))
        {
            return false;
        }

        var tag = Of(context.Request, asked, version, format);
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        if (!Matches(context.Request.Headers.IfNoneMatch, tag))
        {
            return false;
        }

        context.Response.Headers.Vary = JsonResponse.Vary;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    // Everything that the bytes depend on: the question, the form, the coding, and the data.
    private static string Of(HttpRequest request, GraphQLRequest asked, string version, ResponseFormat format)
    {
        var coding = AcceptEncodingHeader.Choose(request.Headers.AcceptEncoding);
        var document = asked.IsSaved || asked.DocumentHash is not null ? asked.Query : "";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{request.QueryString.Value}\n{document}\n{format}\n{coding}\n{version}"));
        return $"\"{Base64Url.EncodeToString(hash)}\"";
    }

    private static bool Matches(Microsoft.Extensions.Primitives.StringValues header, string tag) =>
        EntityTagHeaderValue.TryParseList(header!, out var known)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(new EntityTagHeaderValue(tag), useStrongComparison: false));
}
