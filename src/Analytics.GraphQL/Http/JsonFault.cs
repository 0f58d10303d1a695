using System.Globalization;
using System.Text.Json;

namespace Analytics.GraphQL.Http;

/// <summary>Says what is wrong with JSON from a client, and where.</summary>
internal static class JsonFault
{
    public static string Describe(string subject, JsonException exception)
    {
        var place = exception.LineNumber is { } line
            ? string.Create(CultureInfo.InvariantCulture, $" at line {line + 1}, byte {exception.BytePositionInLine + 1}")
            : "";
        return $"{subject} is not valid JSON{place}: {FirstSentence(exception.Message)}.";
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

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message.TrimEnd('.') : message[..end];
    }
}
