using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Analytics.Server.OData.Writing;

/// <summary>Marks answers by what they are made of, so that a client need not be sent again what it has (RFC 9110).</summary>
internal static class VersionTag
{
    private const string Vary = "Accept, Prefer, Authorization";

    /// <summary>Sets what the headers say of keeping the answer; where the client has it already, answers so.</summary>
    /// <param name="context">The request.</param>
    /// <param name="version">The data, and who asks.</param>
    /// <param name="form">What else the bytes depend on beside the address.</param>
    /// <returns>Whether the request is answered.</returns>
    public static bool IsKnown(HttpContext context, string version, string form)
    {
        var request = context.Request;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Path.Value}{request.QueryString.Value}\n{form}\n{version}"));
        var tag = $"W/\"{Base64Url.EncodeToString(hash)}\"";
        var headers = context.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "no-cache";
        headers.Append(HeaderNames.Vary, Vary);
        if (!Matches(request, EntityTagHeaderValue.Parse(tag)))
        {
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static bool Matches(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));
}
