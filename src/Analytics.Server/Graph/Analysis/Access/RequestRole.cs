using System.Text;
using Analytics.Semantics.Model;
using Microsoft.Net.Http.Headers;

namespace Analytics.Server.Graph.Analysis.Access;

/// <summary>The role of the request at hand, from <c>Authorization: Bearer &lt;key&gt;</c>, or <c>Basic</c> with the key as password and any name.</summary>
internal sealed class RequestRole(RoleKeys keys, IHttpContextAccessor requests)
{
    private const string Bearer = "Bearer ";
    private const string Basic = "Basic ";

    public Role Current => keys.Find(KeyOf(requests.HttpContext?.Request.Headers[HeaderNames.Authorization]));

    private static string? KeyOf(string? header) => header switch
    {
        not null when header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) => header[Bearer.Length..].Trim(),
        not null when header.StartsWith(Basic, StringComparison.OrdinalIgnoreCase) => PasswordOf(header[Basic.Length..].Trim()),
        _ => null,
    };

    private static string? PasswordOf(string credentials)
    {
        var bytes = new byte[credentials.Length];
        return Convert.TryFromBase64String(credentials, bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [_, var password]
            ? password
            : null;
    }
}
