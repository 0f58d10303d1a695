using Analytics.GraphQL.Execution;
using Microsoft.AspNetCore.WebUtilities;

namespace Analytics.GraphQL.Http;

/// <summary>Reads the parameters of a GET; such a request may only query.</summary>
internal static class RequestQueryString
{
    /// <exception cref="RejectedRequestException">A parameter is missing, doubled or malformed.</exception>
    public static GraphQLRequest Read(string? queryString, int maxNesting)
    {
        var members = new RequestMembers();
        foreach (var pair in new QueryStringEnumerable(queryString))
        {
            switch (pair.DecodeName().Span)
            {
                case "query":
                    members.See(RequestMember.Query);
                    members.Query = pair.DecodeValue().ToString();
                    break;
                case "operationName":
                    members.See(RequestMember.OperationName);
                    members.OperationName = pair.DecodeValue().ToString();
                    break;
                case "variables":
                    members.See(RequestMember.Variables);
                    members.Variables = RequestJson.ReadMap(pair.DecodeValue().ToString(), "variables", maxNesting);
                    break;
                case "extensions":
                    members.See(RequestMember.Extensions);
                    members.Extensions = RequestJson.ReadMap(pair.DecodeValue().ToString(), "extensions", maxNesting);
                    break;
            }
        }

        return members.ToRequest(queryOnly: true);
    }
}
