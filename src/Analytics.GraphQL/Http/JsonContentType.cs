using Microsoft.Net.Http.Headers;

namespace Analytics.GraphQL.Http;

/// <summary>The media type of a request body: JSON in UTF-8 and nothing else, which also keeps simple cross-site requests out.</summary>
internal static class JsonContentType
{
    /// <exception cref="RejectedRequestException">It is missing or another.</exception>
    public static void Check(string? contentType)
    {
        if (contentType is "application/json" or "application/json; charset=utf-8")
        {
            return;
        }

        if (string.IsNullOrEmpty(contentType))
        {
            throw Rejections.MediaType("The request has no Content-Type; send the body as application/json.");
        }

        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw Rejections.MediaType("The Content-Type is not supported; send the body as application/json.");
        }

        var charset = HeaderUtilities.RemoveQuotes(type.Charset);
        if (charset.HasValue && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw Rejections.MediaType("The body's character set is not supported; send JSON in UTF-8.");
        }
    }
}
