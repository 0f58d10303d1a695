using System.Globalization;
using System.Text;

namespace Analytics.GraphQL.Language;

/// <summary>Prints string literals so that they read back as the same value.</summary>
internal static class StringPrinter
{
    private const int MaxSingleLine = 70;

    public static string Print(string value)
    {
        var text = new StringBuilder("\"", value.Length + 2);
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' or (>= '\u007F' and <= '\u009F') => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    public static string PrintBlock(string value)
    {
        var text = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        var isSingle = lines.Length == 1;
        var needsLeadingBreak = !isSingle && lines.Skip(1).All(line => line.Length == 0 || IsBlank(line[0]));
        var endsWithQuotes = text.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsTrailingBreak = value.EndsWith('\\') || (value.EndsWith('"') && !endsWithQuotes);
        var isStacked = !isSingle || value.Length > MaxSingleLine || needsTrailingBreak || endsWithQuotes;
        var startsBlank = isSingle && value.Length > 0 && IsBlank(value[0]);
        var leading = (isStacked && !startsBlank) || needsLeadingBreak ? "\n" : "";
        return $"\"\"\"{leading}{text}{(isStacked ? "\n" : "")}\"\"\"";
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';
}
