using System.Globalization;
using Analytics.Server.OData.Requests;
using Analytics.Server.OData.Writing;

namespace Analytics.Server.OData;

/// <summary>What is answered: rows, or their number.</summary>
internal sealed record ODataAnswer
{
    /// <summary>The rows; null where their number is asked.</summary>
    public ODataRows? Rows { get; init; }

    /// <summary>The number of rows, where it alone is asked.</summary>
    public long Number { get; init; }

    /// <exception cref="ODataFault">There is no such row.</exception>
    public Task WriteAsync(HttpResponse response, ODataRequest request)
    {
        if (Rows is not { } rows)
        {
            response.ContentType = "text/plain;charset=utf-8";
            return response.WriteAsync(Number.ToString(CultureInfo.InvariantCulture), response.HttpContext.RequestAborted);
        }

        if (request.IsSingle && rows.Rows.Count == 0)
        {
            return WriteNone(response, request);
        }

        if (request.Preferences.Applied is { } applied)
        {
            response.Headers["Preference-Applied"] = applied;
        }

        var writer = new ODataWriter(response, request);
        return request.IsSingle ? writer.WriteSingleAsync(rows) : writer.WriteAsync(rows);
    }

    private static Task WriteNone(HttpResponse response, ODataRequest request)
    {
        if (request.Key is { } key)
        {
            throw EntityFaults.Unknown(request.Set, key);
        }

        response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
