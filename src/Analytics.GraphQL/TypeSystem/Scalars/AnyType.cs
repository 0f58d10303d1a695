using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>A scalar without rules of its own: what a type system document's <c>scalar X</c> means where no code stands behind it.
/// Values are strings, booleans, decimals, doubles, <c>object?[]</c> and dictionaries.</summary>
internal sealed class AnyType(string name) : ScalarType(name)
{
    public override Type RuntimeType => typeof(object);

    public override object ParseLiteral(ValueNode literal) => Plain(literal)!;

    public override object ParseJson(JsonElement value) => Plain(value)!;

    public override void Write(JsonWriter writer, object value) => writer.WriteRaw(JsonSerializer.SerializeToUtf8Bytes(value));

    private static object? Plain(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode flag => flag.Value,
        IntValueNode number => Number(number.Value),
        FloatValueNode number => Number(number.Value),
        ListValueNode list => list.Values.Select(Plain).ToArray(),
        ObjectValueNode fields => fields.Fields.DistinctBy(field => field.Name.Value)
            .ToDictionary(field => field.Name.Value, field => Plain(field.Value), StringComparer.Ordinal),
        _ => null,
    };

    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(value.GetRawText()),
        JsonValueKind.Array => value.EnumerateArray().Select(Plain).ToArray(),
        JsonValueKind.Object => Members(value),
        _ => null,
    };

    private static Dictionary<string, object?> Members(JsonElement value)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            members[member.Name] = Plain(member.Value);
        }

        return members;
    }

    private static object Number(string text) => ExactDecimal.TryParse(text, out var exact)
        ? exact
        : double.Parse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
}
