using System.Linq.Expressions;
using System.Text;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>Writes leaf values of known CLR types as their scalars and enums would.</summary>
internal static class LeafWriting
{
    /// <summary>The expression that writes <paramref name="value"/>; null where the type's own way must be taken.</summary>
    public static Expression? Of(Expression writer, Expression value, string? nodeType, NamedType type)
    {
        if (nodeType is not null)
        {
            return value.Type == typeof(int) ? Call(nameof(WriteId), writer, Expression.Constant(Prefix(nodeType)), value) : null;
        }

        if (value.Type.IsEnum && type is EnumType enumType)
        {
            var names = enumType.Values.ToDictionary(
                known => Convert.ToInt64(known.Value, System.Globalization.CultureInfo.InvariantCulture),
                known => Encoding.UTF8.GetBytes($"\"{known.Name}\""));
            return Call(nameof(WriteEnum), writer, Expression.Constant(names), Expression.Convert(value, typeof(long)));
        }

        return type.Name switch
        {
            "String" when value.Type == typeof(string) => Write(writer, nameof(JsonWriter.WriteString), value),
            "Int" => Write(writer, nameof(JsonWriter.WriteNumber), Expression.Convert(value, typeof(long))),
            "Long" when value.Type == typeof(long) => Write(writer, nameof(JsonWriter.WriteNumber), value),
            "Decimal" when value.Type == typeof(decimal) => Write(writer, nameof(JsonWriter.WriteNumber), value),
            "Boolean" => Write(writer, nameof(JsonWriter.WriteBoolean), value),
            "LocalDate" when value.Type == typeof(DateOnly) => Call(nameof(WriteDate), writer, value),
            _ => null,
        };
    }

    private static MethodCallExpression Write(Expression writer, string method, Expression value) =>
        Expression.Call(writer, typeof(JsonWriter).GetMethod(method, [value.Type])!, value);

    private static MethodCallExpression Call(string method, params Expression[] arguments) =>
        Expression.Call(typeof(LeafWriting).GetMethod(method, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!, arguments);

    private static byte[] Prefix(string nodeType) => Encoding.UTF8.GetBytes(nodeType + ":");

    private static void WriteId(JsonWriter writer, byte[] prefix, int key)
    {
        Span<byte> id = stackalloc byte[prefix.Length + 11];
        prefix.CopyTo(id);
        System.Buffers.Text.Utf8Formatter.TryFormat(key, id[prefix.Length..], out var length);
        Span<byte> text = stackalloc byte[System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(id.Length) + 2];
        System.Buffers.Text.Base64.EncodeToUtf8(id[..(prefix.Length + length)], text[1..], out _, out var written);
        text[0] = (byte)'"';
        text[written + 1] = (byte)'"';
        writer.WriteRaw(text[..(written + 2)]);
    }

    private static void WriteEnum(JsonWriter writer, Dictionary<long, byte[]> names, long value)
    {
        if (!names.TryGetValue(value, out var name))
        {
            throw new CoercionException($"Enum cannot represent value: {value}");
        }

        writer.WriteRaw(name);
    }

    private static void WriteDate(JsonWriter writer, DateOnly value)
    {
        Span<char> text = stackalloc char[10];
        value.TryFormat(text, out _, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        writer.WriteString(text);
    }
}
