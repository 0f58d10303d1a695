using System.Globalization;
using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>A scalar without rules of its own: what a type system document's <c>scalar X</c> means where no code stands behind it.
/// Values are strings, booleans, longs, decimals (doubles where neither holds a number), <c>object?[]</c> and dictionaries, in their order.</summary>
internal sealed class AnyType(string name) : ScalarType(name)
{
    public override Type RuntimeType => typeof(object);

    public override object ParseLiteral(ValueNode literal) => Plain(literal)!;

    public override object ParseJson(JsonElement value) => Plain(value)!;

    public override void Write(JsonWriter writer, object value) => AnyWriter.Write(writer, value);

    private static object? Plain(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode flag => flag.Value,
        IntValueNode number => Number(number.Value),
        FloatValueNode number => Number(number.Value),
        ListValueNode list => list.Values.Select(Plain).ToArray(),
        ObjectValueNode fields => Members(fields.Fields.Select(field => KeyValuePair.Create(field.Name.Value, Plain(field.Value)))),
        _ => null,
    };

    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(value.GetRawText()),
        JsonValueKind.Array => value.EnumerateArray().Select(Plain).ToArray(),
        JsonValueKind.Object => Members(value.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Plain(member.Value)))),
        _ => null,
    };

    private static OrderedDictionary<string, object?> Members(IEnumerable<KeyValuePair<string, object?>> pairs)
    {
        var members = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in pairs)
        {
            members[name] = value;
        }

        return members;
    }

    private static object Number(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
        ? whole
        : ExactDecimal.TryParse(text, out var exact) ? exact : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
