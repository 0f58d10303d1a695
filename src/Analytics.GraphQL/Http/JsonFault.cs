using System.Globalization;
using System.Text.Json;

namespace Analytics.GraphQL.Http;

/// <summary>Says what is wrong with JSON from a client, and where.</summary>
internal static class JsonFault
{
    public static string Describe(string subject, JsonException exception)
    {
        var message = exception.Message;
        var detail = message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var end and > 0 ? message[..end] : message;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{subject} is not JSON as it must be, at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}: {detail}");
    }

    public static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a boolean",
    };
}
