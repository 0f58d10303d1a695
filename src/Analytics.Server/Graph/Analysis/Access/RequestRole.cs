using Analytics.Semantics.Model;
using Microsoft.Net.Http.Headers;

namespace Analytics.Server.Graph.Analysis.Access;

/// <summary>The role of the request at hand, from <c>Authorization: Bearer &lt;key&gt;</c>.</summary>
internal sealed class RequestRole(RoleKeys keys, IHttpContextAccessor requests)
{
    private const string Scheme = "Bearer ";

    public Role Current => keys.Find(KeyOf(requests.HttpContext?.Request.Headers[HeaderNames.Authorization]));

    private static string? KeyOf(string? header) =>
        header?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true ? header[Scheme.Length..].Trim() : null;
}
