using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Exact decimals; no value passes through binary floating point.</summary>
internal sealed class DecimalType() : ScalarType("Decimal")
{
    public override Type RuntimeType => typeof(decimal);

    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        IntValueNode number => Parse(number.Value),
        FloatValueNode number => Parse(number.Value),
        _ => throw NotDecimal(Inspection.Of(literal)),
    };

    public override object ParseJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? Parse(value.GetRawText()) : throw NotDecimal(Inspection.Of(value));

    public override void Write(JsonWriter writer, object value) => writer.WriteNumber(value switch
    {
        decimal number => number,
        ulong number => number,
        _ when value is not (double or float) && WholeNumber.TryGet(value, out var whole) => whole,
        _ => throw NotDecimal(Inspection.Of(value)),
    });

    private static decimal Parse(string text) => ExactDecimal.TryParse(text, out var value)
        ? value
        : throw new CoercionException($"Decimal cannot represent exactly the value: {Inspection.Shorten(text)}. Expected at most 28 significant digits.");

    private static CoercionException NotDecimal(string found) => new($"Decimal cannot represent non numeric value: {found}");
}
