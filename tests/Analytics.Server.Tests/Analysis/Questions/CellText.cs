using System.Globalization;
using System.Text.Json;

namespace Analytics.Server.Tests.Analysis.Questions;

/// <summary>Values of cells as text, the same for the same value whoever gave it.</summary>
internal static class CellText
{
    /// <summary>A value of JSON; numbers without the zeros at their end, texts in quotes.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => Of(value.GetDecimal()),
        JsonValueKind.String => Of(value.GetString()!),
        _ => value.GetRawText(),
    };

    /// <summary>A number without the zeros at its end.</summary>
    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A text in quotes.</summary>
    public static string Of(string value) => $"\"{value}\"";

    /// <summary>Cells as a line.</summary>
    public static string Join(IEnumerable<string> cells) => string.Join(" | ", cells);
}
