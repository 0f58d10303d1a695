using System.Globalization;
using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

internal sealed class IDType() : ScalarType("ID")
{
    public override Type RuntimeType => typeof(string);

    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw new CoercionException($"ID cannot represent a non-string and non-integer value: {Inspection.Of(literal)}"),
    };

    public override object ParseJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when ExactDecimal.TryParse(value.GetRawText(), out var number) && number == decimal.Truncate(number) =>
            decimal.Truncate(number).ToString(CultureInfo.InvariantCulture),
        _ => throw NotAnId(Inspection.Of(value)),
    };

    public override void Write(JsonWriter writer, object value)
    {
        if (value is string text)
        {
            writer.WriteString(text);
            return;
        }

        writer.WriteString(value switch
        {
            Guid id => id.ToString(),
            _ when WholeNumber.TryGet(value, out var number) => number.ToString(CultureInfo.InvariantCulture),
            _ => throw NotAnId(Inspection.Of(value)),
        });
    }

    private static CoercionException NotAnId(string found) => new($"ID cannot represent value: {found}");
}
