using System.Globalization;
using System.Text.Json;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Shows a faulty value inside an error message: bounded in length and depth whatever the value.</summary>
internal static class Inspection
{
    private const int MaxLength = 1_000;
    private const int MaxLiteralLength = 4_000;

    public static string Of(ValueNode literal) => Shorten(SyntaxPrinter.Print(literal), MaxLiteralLength);

    public static string Of(JsonElement value) => Shorten(new JsonInspection().Show(value));

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => Quote(Shorten(text)),
        bool flag => flag ? "true" : "false",
        IFormattable number => Shorten(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => value.GetType().Name,
    };

    public static string Shorten(string text, int length = MaxLength) => text.Length <= length ? text : text[..length] + "…";

    /// <summary>The text as a JSON string that escapes no more than it must.</summary>
    public static string Quote(string text)
    {
        var quoted = new System.Text.StringBuilder("\"", text.Length + 2);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(unit),
            };
        }

        return quoted.Append('"').ToString();
    }
}
