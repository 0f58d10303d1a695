using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

internal sealed class IntType() : ScalarType("Int")
{
    public override Type RuntimeType => typeof(int);

    public override object ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode number)
        {
            throw NotWhole(Inspection.Of(literal));
        }

        return int.TryParse(number.Value, out var value) ? value : throw TooLarge(number.Value);
    }

    public override object ParseJson(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            throw NotWhole(Inspection.Of(value));
        }

        if (value.TryGetInt32(out var whole))
        {
            return whole;
        }

        var number = value.GetDouble();
        if (number != Math.Floor(number) || double.IsInfinity(number))
        {
            throw NotWhole(value.GetRawText());
        }

        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw TooLarge(value.GetRawText());
    }

    public override void Write(JsonWriter writer, object value)
    {
        if (value is bool flag)
        {
            writer.WriteNumber(flag ? 1L : 0L);
            return;
        }

        if (!WholeNumber.TryGet(value, out var number))
        {
            throw NotWhole(Inspection.Of(value));
        }

        writer.WriteNumber(number is >= int.MinValue and <= int.MaxValue ? number : throw TooLarge(Inspection.Of(value)));
    }

    private static CoercionException NotWhole(string found) => new($"Int cannot represent non-integer value: {found}");

    private static CoercionException TooLarge(string found) => new($"Int cannot represent non 32-bit signed integer value: {found}");
}
