using System.Globalization;
using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

internal sealed class StringType() : ScalarType("String")
{
    public override Type RuntimeType => typeof(string);

    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text ? text.Value : throw NotText(Inspection.Of(literal));

    public override object ParseJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw NotText(Inspection.Of(value));

    public override void Write(JsonWriter writer, object value) => writer.WriteString(value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        char or Guid or Uri => value.ToString()!,
        int or long or short or byte or uint or ulong or decimal => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        double number when double.IsFinite(number) => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new CoercionException($"String cannot represent value: {Inspection.Of(value)}"),
    });

    private static CoercionException NotText(string found) => new($"String cannot represent a non string value: {found}");
}
