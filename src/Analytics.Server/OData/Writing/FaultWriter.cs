using System.Globalization;
using System.Text.Json;

namespace Analytics.Server.OData.Writing;

/// <summary>Writes faults in OData's own form.</summary>
internal static class FaultWriter
{
    public static Task WriteAsync(HttpContext context, ODataFault fault)
    {
        var response = context.Response;
        response.StatusCode = fault.Status;
        response.ContentType = "application/json;odata.metadata=minimal;charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ETag = default;
        if (fault.RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        switch (fault.Status)
        {
            case StatusCodes.Status401Unauthorized:
                ODataAccess.Challenge(response);
                break;
            case StatusCodes.Status405MethodNotAllowed:
                response.Headers.Allow = "GET, HEAD";
                break;
        }

        return ODataWriter.WriteAsync(response, json => Write(json, fault));
    }

    private static void Write(Utf8JsonWriter json, ODataFault fault)
    {
        json.WriteStartObject();
        json.WriteStartObject("error");
        Write(json, (fault.Code, fault.Target, fault.Message));
        if (fault.Details.Count > 0)
        {
            json.WriteStartArray("details");
            foreach (var detail in fault.Details)
            {
                json.WriteStartObject();
                Write(json, detail);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, (string Code, string? Target, string Message) fault)
    {
        json.WriteString("code", fault.Code);
        json.WriteString("message", fault.Message);
        if (fault.Target is { } target)
        {
            json.WriteString("target", target);
        }
    }
}
