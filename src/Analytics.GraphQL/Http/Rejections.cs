using Microsoft.AspNetCore.Http;

namespace Analytics.GraphQL.Http;

/// <summary>Why HTTP requests are rejected.</summary>
internal static class Rejections
{
    public static RejectedRequestException Malformed(string message) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.Request, message);

    public static RejectedRequestException TooDeep(string subject, int limit) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.NestingTooDeep, $"{subject} nests deeper than the limit of {limit} levels.");

    public static RejectedRequestException TooLarge(int limit) =>
        new(StatusCodes.Status413PayloadTooLarge, ErrorCodes.RequestTooLarge, $"The request body is larger than the limit of {limit} bytes, counted after decompression.");

    public static RejectedRequestException Method(string method) =>
        new(StatusCodes.Status405MethodNotAllowed, ErrorCodes.Method, $"The method {method} is not allowed; use GET or POST.");

    public static RejectedRequestException MediaType(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, ErrorCodes.MediaType, message);

    public static RejectedRequestException NotAcceptable(string message) =>
        new(StatusCodes.Status406NotAcceptable, ErrorCodes.NotAcceptable, message);
}
