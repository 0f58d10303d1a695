using System.Text.Json.Nodes;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>Literals and JSON values of scalars.</summary>
internal static class ScalarTexts
{
    private static readonly string[] Strings =
    [
        "\"\"", "\"plain\"", "\"with \\\"quotes\\\" and \\\\\"", "\"\\u00e9 \\u{1F600} \\uD83D\\uDE00\"", "\"\U0001F600 été 中\"",
        "\"\\b\\f\\n\\r\\t\\/\"", "\"\"\"block\"\"\"", "\"\"\"\n    block\n      deeper \\\"\"\" end\n\n    last\n    \"\"\"", "\"\"\" \"\"\"", "\"\"\"\"\"\"",
        "\"\"\"tail\\\\\n\"\"\"", "\"a much longer text, so that a line does not fit in eighty characters any more\"", "\"\\u0007\\u007f\\u0085\"",
        "\"\"\"\"quoted\" start\"\"\"", "\"\"\"ends with \\\"\"\"\"\"\"", "\"\"\"\r\n\ta\r\n\t b\r\n\"\"\"",
    ];

    public static string Literal(Dice dice, string type) => type switch
    {
        "Int" => dice.Pick("0", "-0", "1", "42", "-7", "2147483647", "-2147483648", "1000000"),
        "Float" => dice.Pick("0", "1.5", "-0.25", "1e3", "1.5E-3", "-2.5e+10", "123456789", "0.1", "3.0"),
        "Boolean" => dice.Pick("true", "false"),
        "ID" => dice.Pick("\"id-1\"", "7", "\"7\"", "\"\"", "2147483648"),
        "Anything" => dice.Pick("1", "\"x\"", "true", "[1, \"a\", [true]]", "{ k: 1.5, l: { m: \"n\" } }"),
        _ => dice.PickFrom(Strings),
    };

    public static JsonNode Json(Dice dice, string type) => type switch
    {
        "Int" => dice.Pick(0, 1, 42, -7, int.MaxValue, int.MinValue),
        "Float" => dice.Pick(0, 1.5, -0.25, 1000, 0.1, 123456789),
        "Boolean" => dice.Chance(50),
        "ID" => dice.Chance(50) ? dice.Pick("id-1", "7", "") : dice.Pick(7, 0),
        "Anything" => dice.Chance(50) ? "x" : new JsonObject { ["k"] = 1.5, ["l"] = new JsonArray(1, "a") },
        _ => dice.Pick("", "plain", "été 中 \U0001F600", "line\nbreak \"quoted\" \\"),
    };
}
