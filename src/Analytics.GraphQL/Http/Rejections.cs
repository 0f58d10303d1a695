using Microsoft.AspNetCore.Http;

namespace Analytics.GraphQL.Http;

/// <summary>Why HTTP requests are rejected.</summary>
internal static class Rejections
{
    public static RejectedRequestException Malformed(string message) =>
        Rejected(StatusCodes.Status400BadRequest, ErrorCodes.Request, message);

    public static RejectedRequestException TooDeep(string subject, int limit) =>
        Rejected(StatusCodes.Status400BadRequest, ErrorCodes.NestingTooDeep, $"{subject} nests deeper than the limit of {limit} levels.");

    public static RejectedRequestException TooLarge(int limit) =>
        Rejected(StatusCodes.Status413PayloadTooLarge, ErrorCodes.RequestTooLarge, $"The request body is larger than the limit of {limit} bytes, counted after decompression.");

    public static RejectedRequestException Method(string method) =>
        Rejected(StatusCodes.Status405MethodNotAllowed, ErrorCodes.Method, $"The method {method} is not allowed; use GET or POST.");

    public static RejectedRequestException MediaType(string message) =>
        Rejected(StatusCodes.Status415UnsupportedMediaType, ErrorCodes.MediaType, message);

    public static RejectedRequestException NotAcceptable(string message) =>
        Rejected(StatusCodes.Status406NotAcceptable, ErrorCodes.NotAcceptable, message);

    public static RejectedRequestException UnknownDocument(string hash) => Rejected(
        StatusCodes.Status404NotFound, ErrorCodes.UnknownDocument, $"No document of the SHA-256 '{(hash.Length <= 64 ? hash : hash[..64] + "…")}' is held; send the document itself.");

    public static RejectedRequestException SavedOnly() => Rejected(
        StatusCodes.Status403Forbidden, ErrorCodes.SavedQueriesOnly, "Only saved queries are run; name one by \"extensions.persistedQuery.sha256Hash\", or by its address.");

    /// <summary>The server could not receive the body: its status is the server's own.</summary>
    public static RejectedRequestException Unreadable(int status) => Rejected(
        status,
        status == StatusCodes.Status413PayloadTooLarge ? ErrorCodes.RequestTooLarge : ErrorCodes.Request,
        "The request body could not be read whole: it is too large, broken off or too slow.");

    private static RejectedRequestException Rejected(int status, string code, string message) => new(status, new GraphQLError(message, code));
}
