using System.Globalization;
using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

internal sealed class FloatType() : ScalarType("Float")
{
    public override Type RuntimeType => typeof(double);

    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        IntValueNode number => Parse(number.Value),
        FloatValueNode number => Parse(number.Value),
        _ => throw NotNumeric(Inspection.Of(literal)),
    };

    public override object ParseJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? Parse(value.GetRawText()) : throw NotNumeric(Inspection.Of(value));

    public override void Write(JsonWriter writer, object value)
    {
        var number = value switch
        {
            double exact => exact,
            float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            bool flag => flag ? 1 : 0,
            _ => WholeNumber.TryGet(value, out var whole) ? whole : double.NaN,
        };
        writer.WriteNumber(double.IsFinite(number) ? number : throw NotNumeric(Inspection.Of(value)));
    }

    private static double Parse(string text)
    {
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : throw NotNumeric(text);
    }

    private static CoercionException NotNumeric(string found) => new($"Float cannot represent non numeric value: {found}");
}
