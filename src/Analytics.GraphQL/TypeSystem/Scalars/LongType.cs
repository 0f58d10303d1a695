using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

internal sealed class LongType() : ScalarType("Long")
{
    public override Type RuntimeType => typeof(long);

    public override object ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode number)
        {
            throw NotWhole(Inspection.Of(literal));
        }

        return long.TryParse(number.Value, out var value)
            ? value
            : throw new CoercionException($"Long cannot represent non 64-bit signed integer value: {number.Value}");
    }

    public override object ParseJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && WholeNumber.TryGet(value, out var number) ? number : throw NotWhole(Inspection.Of(value));

    public override void Write(JsonWriter writer, object value) =>
        writer.WriteNumber(WholeNumber.TryGet(value, out var number) ? number : throw NotWhole(Inspection.Of(value)));

    private static CoercionException NotWhole(string found) =>
        new($"Long cannot represent value: {found}. Expected a whole number of at most 64 bits.");
}
