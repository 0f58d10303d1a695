using System.Collections;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Execution;

/// <summary>Writes errors as the specification's response format has them.</summary>
internal static class ErrorWriter
{
    public static void Write(JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteRaw("["u8);
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw(","u8);
            }

            Write(writer, errors[i]);
        }

        writer.WriteRaw("]"u8);
    }

    private static void Write(JsonWriter writer, GraphQLError error)
    {
        writer.WriteRaw("{\"message\":"u8);
        writer.WriteString(error.Message);
        WriteLocations(writer, error.Locations);
        if (error.Path is { } path)
        {
            writer.WriteRaw(",\"path\":"u8);
            WriteList(writer, path);
        }

        writer.WriteRaw(",\"extensions\":{\"code\":"u8);
        writer.WriteString(error.Code);
        foreach (var (name, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            writer.WriteRaw(","u8);
            writer.WriteString(name);
            writer.WriteRaw(":"u8);
            WriteValue(writer, value);
        }

        writer.WriteRaw("}}"u8);
    }

    private static void WriteLocations(JsonWriter writer, IReadOnlyList<Location> locations)
    {
        for (var i = 0; i < locations.Count; i++)
        {
            writer.WriteRaw(i == 0 ? ",\"locations\":[{\"line\":"u8 : ",{\"line\":"u8);
            writer.WriteNumber(locations[i].Line);
            writer.WriteRaw(",\"column\":"u8);
            writer.WriteNumber(locations[i].Column);
            writer.WriteRaw("}"u8);
        }

        if (locations.Count > 0)
        {
            writer.WriteRaw("]"u8);
        }
    }

    private static void WriteList(JsonWriter writer, IEnumerable values)
    {
        writer.WriteRaw("["u8);
        var first = true;
        foreach (var value in values)
        {
            if (!first)
            {
                writer.WriteRaw(","u8);
            }

            first = false;
            WriteValue(writer, value);
        }

        writer.WriteRaw("]"u8);
    }

    private static void WriteValue(JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNull(); break;
            case bool truth: writer.WriteBoolean(truth); break;
            case int number: writer.WriteNumber(number); break;
            case long number: writer.WriteNumber(number); break;
            case decimal number: writer.WriteNumber(number); break;
            case string text: writer.WriteString(text); break;
            case IEnumerable list: WriteList(writer, list); break;
            default: writer.WriteString(value.ToString() ?? ""); break;
        }
    }
}
