using System.Text;
using System.Text.Json;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.Primitives;

namespace Analytics.GraphQL.Execution;

/// <summary>Writes the text of a parameter as the JSON that its type has.</summary>
internal static class ParameterValue
{
    private const string Json = "JSON";

    /// <summary>Writes a value, and nothing where it cannot be read.</summary>
    /// <returns>What the type takes; null where the value was written.</returns>
    public static string? Write(Utf8JsonWriter json, GraphQLType type, StringValues texts)
    {
        var inner = type is NonNullType required ? required.OfType : type;
        if (inner is ListType list)
        {
            return WriteList(json, list, texts);
        }

        return texts.Count == 1 ? WriteSingle(json, inner, texts[0] ?? "") : "one value";
    }

    private static string? WriteList(Utf8JsonWriter json, ListType type, StringValues texts)
    {
        if (texts.Count == 1 && texts[0]?.StartsWith('[') == true)
        {
            return WriteJson(json, texts[0]!, JsonTokenType.StartArray) ? null : Json;
        }

        var items = new List<string?>();
        using var buffer = new MemoryStream();
        using (var item = new Utf8JsonWriter(buffer))
        {
            item.WriteStartArray();
            foreach (var text in texts)
            {
                items.Add(Write(item, type.OfType, text));
            }

            item.WriteEndArray();
        }

        if (items.OfType<string>().FirstOrDefault() is { } expected)
        {
            return expected;
        }

        json.WriteRawValue(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        return null;
    }

    private static string? WriteSingle(Utf8JsonWriter json, GraphQLType type, string text)
    {
        switch (type)
        {
            case InputObjectType:
                return WriteJson(json, text, JsonTokenType.StartObject) ? null : "a JSON object";
            case ScalarType { Name: "Int" or "Long" or "Float" or "Decimal" }:
                return WriteJson(json, text, JsonTokenType.Number) ? null : "a number";
            case ScalarType { Name: "Boolean" }:
                return WriteTruth(json, text) ? null : "true or false";
            case ScalarType { Name: "Any" } when WriteJson(json, text, JsonTokenType.None):
                return null;
            default:
                json.WriteStringValue(text);
                return null;
        }
    }

    private static bool WriteTruth(Utf8JsonWriter json, string text)
    {
        if (!bool.TryParse(text, out var truth))
        {
            return false;
        }

        json.WriteBooleanValue(truth);
        return true;
    }

    // None stands for JSON of any kind.
    private static bool WriteJson(Utf8JsonWriter json, string text, JsonTokenType first)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            if (!reader.Read() || (first != JsonTokenType.None && reader.TokenType != first))
            {
                return false;
            }

            reader.Skip();
            if (reader.Read())
            {
                return false;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        json.WriteRawValue(bytes);
        return true;
    }
}
