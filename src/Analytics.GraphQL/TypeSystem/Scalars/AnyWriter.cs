using System.Collections;
using System.Globalization;
using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Writes plain values as the JSON that they stand for.</summary>
internal static class AnyWriter
{
    /// <exception cref="CoercionException">The value is none that JSON has a form for.</exception>
    public static void Write(JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.WriteString(text);
                break;
            case bool flag:
                writer.WriteBoolean(flag);
                break;
            case int or long or short or byte:
                writer.WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                writer.WriteNumber(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumber(number);
                break;
            case DateOnly day:
                writer.WriteString(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object?> members:
                WriteMembers(writer, members);
                break;
            case IEnumerable items:
                WriteItems(writer, items);
                break;
            default:
                throw new CoercionException($"Any cannot represent a {value.GetType().Name}.");
        }
    }

    private static void WriteMembers(JsonWriter writer, IReadOnlyDictionary<string, object?> members)
    {
        var next = (byte)'{';
        foreach (var (name, value) in members)
        {
            writer.WriteRaw(next);
            writer.WriteString(name);
            writer.WriteRaw((byte)':');
            Write(writer, value);
            next = (byte)',';
        }

        writer.WriteRaw(members.Count == 0 ? "{}"u8 : "}"u8);
    }

    private static void WriteItems(JsonWriter writer, IEnumerable items)
    {
        writer.WriteRaw((byte)'[');
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                writer.WriteRaw((byte)',');
            }

            isFirst = false;
            Write(writer, item);
        }

        writer.WriteRaw((byte)']');
    }
}
