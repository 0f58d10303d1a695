using Analytics.GraphQL;
using Microsoft.Net.Http.Headers;

namespace Analytics.Server.OData;

/// <summary>Tells a client that may not ask something how it could.</summary>
internal static class ODataAccess
{
    /// <summary>The fault of a role that may not: a request without a key is asked for one.</summary>
    public static ODataFault Refused(HttpRequest request, GraphQLException refused) => new(
        HasKey(request) ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized, refused.Error.Code ?? ODataCodes.KeyRequired, null, refused.Message);

    /// <summary>How a key is presented.</summary>
    public static void Challenge(HttpResponse response) =>
        response.Headers.WWWAuthenticate = new[] { "Basic realm=\"Analytics\", charset=\"UTF-8\"", "Bearer" };

    private static bool HasKey(HttpRequest request) => request.Headers.ContainsKey(HeaderNames.Authorization);
}
