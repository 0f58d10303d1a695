using System.Text.Json;

namespace Analytics.GraphQL.Http;

/// <summary>Reads the value of one parameter from JSON.</summary>
internal static class RequestValue
{
    /// <summary>The string after a member's name; null for JSON's null.</summary>
    public static string? ReadString(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Null => null,
            var other => throw Rejections.Malformed($"\"{name}\" must be a string, not {JsonFault.Name(other)}."),
        };
    }

    /// <summary>The object after a member's name; undefined for JSON's null.</summary>
    /// <exception cref="JsonException">The object has a member twice.</exception>
    public static JsonElement ReadMap(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, string name, int maxNesting)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Rejections.Malformed($"\"{name}\" must be a JSON object, not {JsonFault.Name(reader.TokenType)}.");
        }

        var start = (int)reader.TokenStartIndex;
        Skip(ref reader, $"\"{name}\"", maxNesting);
        return ParseMap(json[start..(int)reader.BytesConsumed], name, maxNesting);
    }

    /// <summary>Goes to the end of a value and checks what a later reader would stumble over: depth, and halves of surrogate pairs.</summary>
    public static void Skip(ref Utf8JsonReader reader, string subject, int maxNesting)
    {
        var outside = reader.CurrentDepth;
        do
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= maxNesting)
            {
                throw Rejections.TooDeep(subject, maxNesting);
            }

            if (reader.ValueIsEscaped)
            {
                _ = reader.GetString();
            }
        }
        while ((reader.CurrentDepth > outside || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
    }

    private static JsonElement ParseMap(ReadOnlySpan<byte> json, string name, int maxNesting)
    {
        try
        {
            return JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = maxNesting, AllowDuplicateProperties = false });
        }
        catch (JsonException exception)
        {
            throw Rejections.Malformed(JsonFault.Describe($"\"{name}\"", exception));
        }
    }
}
