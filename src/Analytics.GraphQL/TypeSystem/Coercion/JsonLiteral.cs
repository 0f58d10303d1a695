using System.Text.Json;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Turns JSON into the literal that says the same.</summary>
internal static class JsonLiteral
{
    public static ValueNode From(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(default, value.GetString()!, false),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(default, value.GetBoolean()),
        JsonValueKind.Number => Number(value.GetRawText()),
        JsonValueKind.Array => new ListValueNode(default, [.. value.EnumerateArray().Select(From)]),
        JsonValueKind.Object => new ObjectValueNode(
            default,
            [.. value.EnumerateObject().Select(member => new ObjectFieldNode(default, new NameNode(default, member.Name), From(member.Value)))]),
        _ => new NullValueNode(default),
    };

    private static ValueNode Number(string text) =>
        text.AsSpan().ContainsAny('.', 'e', 'E') ? new FloatValueNode(default, text) : new IntValueNode(default, text);
}
