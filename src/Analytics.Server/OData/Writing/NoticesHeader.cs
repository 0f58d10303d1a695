using System.Text.Json;
using Analytics.Semantics.Results;

namespace Analytics.Server.OData.Writing;

/// <summary>Tells what to know of an answer in a header, for clients stop at annotations that they do not know.</summary>
internal static class NoticesHeader
{
    public const string Name = "Analytics-Notices";

    private const int Longest = 4000;

    /// <summary>A list in JSON of code, path and message, all in ASCII; codes alone where it would be long. Null: nothing to know.</summary>
    public static string? Of(IReadOnlyList<Notice> notices)
    {
        if (notices.Count == 0)
        {
            return null;
        }

        var text = JsonSerializer.Serialize(notices.Select(notice => new { code = notice.Code, path = notice.Path.ToString(), message = notice.Message }));
        return text.Length <= Longest ? text : JsonSerializer.Serialize(notices.Select(notice => new { code = notice.Code }).Distinct());
    }
}
